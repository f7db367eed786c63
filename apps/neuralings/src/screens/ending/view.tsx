// The end of a lesson or of the course, on one page.
import { exercisesOf } from '@neuralings/lesson-kit'
import { isCourseDone, tally } from '../../course/ending.ts'
import { numberOf } from '../../course/order.ts'
import { Frame } from '../../view/frame.tsx'
import { withNotice } from '../../view/notice.ts'
import type { Size } from '../../view/size.ts'
import { endingHelp } from './keys.ts'
import { endingLines, shown } from './lines.ts'
import type { Setting } from './setting.ts'
import type { EndingState } from './state.ts'

interface Props extends Omit<Setting, 'room'> {
  state: EndingState
  size: Size
  notice: string
}

export function EndingView({ state, course, progress, size, theme, notice }: Props) {
  const { room, notice: told } = withNotice(size, notice, theme)
  const lines = endingLines(state, { course, progress, room, theme })
  const lesson = course.lessons.find(({ id }) => id === state.lesson)
  const exercises = lesson?.exercises ?? exercisesOf(course)
  const isOver = lesson !== undefined || isCourseDone(course, progress)
  const name = lesson ? `${numberOf(lesson)} ${lesson.id}` : 'neuralings'
  return (
    <Frame
      room={room}
      theme={theme}
      title={
        theme.strong(name) +
        (room.width < 60 || !isOver
          ? ''
          : theme.dim(` ${theme.glyphs.dot} ${theme.messages.ending.done}`))
      }
      status={theme.good(tally(progress, exercises, theme.messages, ` ${theme.glyphs.dot} `))}
      lines={shown(lines, state.offset, { room, theme })}
      keys={endingHelp(lesson !== undefined, theme.messages)}
      notice={told}
    />
  )
}
