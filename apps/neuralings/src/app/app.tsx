// The screen that is open, and the keys that go to it.
import { findExercise } from '@neuralings/lesson-kit'
import { type Key, useApp, useInput, useIsScreenReaderEnabled, usePaste, useWindowSize } from 'ink'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isSolved, neighbour } from '../course/order.ts'
import { HelpView } from '../screens/help/view.tsx'
import { LabView } from '../screens/lab/view.tsx'
import { MapView } from '../screens/map/view.tsx'
import { speaking, type Theme } from '../theme/theme.ts'
import type { Size } from '../view/size.ts'
import { Typing } from '../view/typing.ts'
import type { Context, Press } from './context.ts'
import { type AppState, openLabOf } from './state.ts'
import { useCheckClock } from './use-check-clock.ts'
import { type Reading, useReading } from './use-reading.ts'
import { useTicks } from './use-ticks.ts'

interface Props {
  context: Context
  theme: Theme
  onPress: (press: Press) => void
  onPaste: (text: string) => void
  onError: (error: unknown) => void
}

export function App({ context, theme: look, onPress, onPaste, onError }: Props) {
  const state = useSyncExternalStore(context.store.subscribe, () => context.store.state)
  const { lang } = state.course
  const theme = useMemo(() => speaking(look, lang), [look, lang])
  const size = useWindowSize()
  const spoken = useIsScreenReaderEnabled()
  const reading = useReading()
  const [typing] = useState(() => new Typing())
  const { exit: quit, suspendTerminal } = useApp()
  const { foreground } = context
  useEffect(() => foreground.attach(suspendTerminal), [foreground, suspendTerminal])
  usePaste(onPaste)
  useInput((input: string, key: Key) => {
    const typed = typing.read(input, key, performance.now())
    if ('text' in typed) return onPaste(typed.text)
    const ahead = typed.keys.length > 1
    for (const name of typed.keys) {
      if (name === 'ctrl-c') quit()
      else if (name === 'ctrl-z') foreground.stop()
      else onPress({ key: name, ahead, viewport: { size, theme, spoken }, quit })
    }
  })
  useTicks(context, onError)
  useCheckClock(context)
  return <Screen {...{ state, size, theme, reading }} />
}

interface ScreenProps {
  state: AppState
  size: Size
  theme: Theme
  reading: Reading | null
}

/** What sets text may still be loading when the first key comes: until then the map stays. */
export function Screen({ state, size, theme, reading }: ScreenProps) {
  const { course, progress, screen, help, notice } = state
  const common = { size, theme, notice }
  if (help !== null) return <HelpView lab={openLabOf(state)} {...{ size, theme }} offset={help} />
  if (screen === 'lab') return <LabView state={state.lab} {...common} />
  if (screen === 'map' || !reading)
    return <MapView state={state.map} {...{ course, progress, due: state.due }} {...common} />
  const { StoryView, ExerciseView, EndingView, ReviewView, line: curve } = reading
  if (screen === 'ending')
    return <EndingView state={state.ending} {...{ course, progress }} {...common} />
  if (screen === 'review') return <ReviewView state={state.review} {...common} />
  if (screen === 'story') return <StoryView state={state.story} course={course} {...common} />
  const exercise = findExercise(course, state.exercise.id)
  const solved = isSolved(progress, exercise)
  const upNext = neighbour(course, exercise.id, 1)
  return (
    <ExerciseView state={state.exercise} {...{ exercise, upNext, solved, curve }} {...common} />
  )
}
