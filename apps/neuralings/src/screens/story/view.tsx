// The story of a lesson, a page at a time.
import type { Course } from '@neuralings/lesson-kit'
import { useIsScreenReaderEnabled } from 'ink'
import type { Theme } from '../../theme/theme.ts'
import { Frame } from '../../view/frame.tsx'
import { withNotice } from '../../view/notice.ts'
import { room as roomOf, type Size } from '../../view/size.ts'
import { storyHelp } from './keys.ts'
import { storyWindow } from './lines.ts'
import type { StoryState } from './state.ts'

interface Props {
  state: StoryState
  course: Course
  size: Size
  theme: Theme
  notice: string
}

export function StoryView({ state, course, size, theme, notice }: Props) {
  const spoken = useIsScreenReaderEnabled()
  const { room, notice: told } = withNotice(size, notice, theme)
  // The figures are drawn for the whole room: a notice only covers the last rows.
  const { lines, share, lab } = storyWindow(state, { room: roomOf(size), theme, spoken })
  const lesson = course.lessons.find(({ id }) => id === state.story.lesson)
  return (
    <Frame
      room={room}
      theme={theme}
      title={`${theme.dim(`${state.story.lesson} ${theme.glyphs.into}`)} ${theme.strong(theme.messages.story.title)}`}
      status={theme.dim(
        `${lesson ? `${theme.messages.map.minutes(lesson.minutes)}  ` : ''}${Math.round(share * 100)} %`,
      )}
      lines={lines}
      keys={storyHelp(lab, theme.messages)}
      notice={told}
    />
  )
}
