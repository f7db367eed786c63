// The exercise: the task on one side, the verdict of the last save on the other.
import type { Exercise } from '@neuralings/lesson-kit'
import { useIsScreenReaderEnabled } from 'ink'
import type { Theme } from '../../theme/theme.ts'
import { summary } from '../../verdict/summary.ts'
import { Frame } from '../../view/frame.tsx'
import { room as roomOf, type Size } from '../../view/size.ts'
import { exerciseHelp } from './keys.ts'
import { layoutExercise } from './layout.ts'
import type { ExerciseState, Question } from './state.ts'
import type { Curve } from './training.ts'

interface Props {
  state: ExerciseState
  exercise: Exercise
  upNext: Exercise | undefined
  solved: boolean
  size: Size
  theme: Theme
  notice: string
  curve: Curve
}

export function ExerciseView({
  state,
  exercise,
  upNext,
  solved,
  size,
  theme,
  notice,
  curve,
}: Props) {
  const stacked = useIsScreenReaderEnabled()
  const room = roomOf(size)
  const { lines } = layoutExercise(state, { room, theme, curve, exercise, upNext, stacked })
  return (
    <Frame
      room={room}
      theme={theme}
      title={`${theme.dim(`${exercise.lesson} ${theme.glyphs.into}`)} ${theme.strong(theme.readable(exercise.title))}`}
      status={status(state, { solved, theme })}
      lines={lines}
      keys={exerciseHelp(state, { isLab: exercise.kind === 'lab' })}
      notice={state.question ? theme.accent(questions[state.question]) : notice}
    />
  )
}

function status(
  state: ExerciseState,
  { solved, theme }: { solved: boolean; theme: Theme },
): string {
  const before = solved && state.verdict?.state !== 'passed' ? theme.dim('solved before  ') : ''
  return state.verdict ? before + summary(state.verdict, theme) : before
}

const questions: Record<Question, string> = {
  reset: 'Start this file anew? Yours is kept, u brings it back. y yes · any other key no',
  solution: 'Look at the solution? It will be noted. y yes · any other key no',
}
