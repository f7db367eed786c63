// The screen that is open, and the keys that go to it.
import { findExercise } from '@neuralings/lesson-kit'
import { useApp, useInput, useIsScreenReaderEnabled, useWindowSize } from 'ink'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { isSolved } from '../course/order.ts'
import { HelpView } from '../screens/help/view.tsx'
import { LabView } from '../screens/lab/view.tsx'
import { MapView } from '../screens/map/view.tsx'
import type { Theme } from '../theme/theme.ts'
import { keyNames } from '../view/key-names.ts'
import type { Size } from '../view/size.ts'
import type { Context } from './context.ts'
import { onKey } from './on-key.ts'
import type { AppState } from './state.ts'
import { useCurve } from './use-curve.ts'
import { useTicks } from './use-ticks.ts'

// These set text, and what sets text takes a moment to load.
const StoryView = lazy(async () => ({
  default: (await import('../screens/story/view.tsx')).StoryView,
}))
const ExerciseView = lazy(async () => ({
  default: (await import('../screens/exercise/view.tsx')).ExerciseView,
}))

interface Props {
  context: Context
  theme: Theme
  /** Ends the app with what went wrong. */
  onError: (error: unknown) => void
}

export function App({ context, theme, onError }: Props) {
  const state = useSyncExternalStore(context.store.subscribe, () => context.store.state)
  const size = useWindowSize()
  const spoken = useIsScreenReaderEnabled()
  const { exit, suspendTerminal } = useApp()
  const terminal = { suspend: suspendTerminal, quit: exit }
  const viewport = { size, theme, spoken }
  useInput((input, key) => {
    for (const name of keyNames(input, key))
      onKey(context, { key: name, viewport, terminal }).catch(onError)
  })
  useTicks(context, onError)
  return (
    <Suspense fallback={null}>
      <Screen state={state} size={size} theme={theme} />
    </Suspense>
  )
}

interface ScreenProps {
  state: AppState
  size: Size
  theme: Theme
}

export function Screen({ state, size, theme }: ScreenProps) {
  const { course, progress, screen, help, notice } = state
  const curve = useCurve(screen === 'exercise' && state.exercise.training.length > 0)
  if (help !== null) return <HelpView size={size} theme={theme} offset={help} />
  const common = { size, theme, notice }
  if (screen === 'map') return <MapView state={state.map} {...{ course, progress }} {...common} />
  if (screen === 'story') return <StoryView state={state.story} course={course} {...common} />
  if (screen === 'lab') return <LabView state={state.lab} {...common} />
  const exercise = findExercise(course, state.exercise.id)
  const solved = isSolved(progress, exercise)
  return <ExerciseView state={state.exercise} {...{ exercise, solved, curve }} {...common} />
}
