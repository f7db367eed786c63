// The map: the whole course on one page.
import type { Course, Progress } from '@neuralings/lesson-kit'
import { isCourseDone } from '../../course/ending.ts'
import { width as widthOf } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { Frame } from '../../view/frame.tsx'
import { withNotice } from '../../view/notice.ts'
import type { Size } from '../../view/size.ts'
import { mapHelp } from './keys.ts'
import { mapLines, overall } from './lines.ts'
import type { MapState } from './state.ts'

interface Props {
  state: MapState
  course: Course
  progress: Progress
  /** How many reviews are due. */
  due?: number
  size: Size
  theme: Theme
  notice: string
}

export function MapView({ state, course, progress, due = 0, size, theme, notice }: Props) {
  const { room, notice: told } = withNotice(size, notice, theme)
  const status = overall({ course, progress, theme })
  const name = theme.strong('neuralings')
  const full = `${name} ${theme.dim(`${theme.glyphs.dot} ${theme.messages.map.motto}`)}`
  return (
    <Frame
      room={room}
      theme={theme}
      title={widthOf(full) + 1 + widthOf(status) <= room.width ? full : name}
      status={status}
      lines={mapLines(state, { course, progress, room, theme })}
      keys={mapHelp(state, theme.messages, { due, isDone: isCourseDone(course, progress) })}
      notice={told}
    />
  )
}
