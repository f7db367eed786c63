// The exercise: the task on one side, the verdict of the last save on the other.
import type { Exercise } from '@neuralings/lesson-kit'
import { useIsScreenReaderEnabled } from 'ink'
import type { Theme } from '../../theme/theme.ts'
import { Frame } from '../../view/frame.tsx'
import { withNotice } from '../../view/notice.ts'
import type { Size } from '../../view/size.ts'
import { header } from './header.ts'
import { exerciseHelp } from './keys.ts'
import { layoutExercise } from './layout.ts'
import { asked } from './question.ts'
import type { ExerciseState } from './state.ts'
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
  const told = state.question ? asked(state.question, theme.messages) : notice
  const { room, notice: rows } = withNotice(size, told, theme)
  const setting = { room, theme, curve, exercise, upNext, stacked }
  const { lines, active } = layoutExercise(state, setting)
  return (
    <Frame
      room={room}
      theme={theme}
      {...header(state, { exercise, solved, theme, width: room.width })}
      lines={lines}
      {...(active && { active })}
      keys={exerciseHelp(
        state,
        {
          isLab: exercise.kind === 'lab',
          isTrainable: state.isKept && solved,
          upNext: upNext?.title,
        },
        theme.messages,
      )}
      notice={rows}
    />
  )
}
