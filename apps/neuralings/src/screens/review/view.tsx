// A review: one question, answered with a key.
import type { Theme } from '../../theme/theme.ts'
import { Frame } from '../../view/frame.tsx'
import { withNotice } from '../../view/notice.ts'
import { measure, type Size } from '../../view/size.ts'
import { reviewHelp } from './keys.ts'
import { reviewLines } from './lines.ts'
import type { ReviewState } from './state.ts'

interface Props {
  state: ReviewState
  size: Size
  theme: Theme
  notice: string
}

export function ReviewView({ state, size, theme, notice }: Props) {
  const { room, notice: told } = withNotice(size, notice, theme)
  const title = theme.readable(state.question?.title ?? '')
  return (
    <Frame
      room={room}
      theme={theme}
      title={`${theme.dim(`${theme.messages.review.title} ${theme.glyphs.into}`)} ${theme.strong(title)}`}
      status={theme.dim(theme.messages.review.due(state.count))}
      lines={reviewLines(state, { width: Math.min(measure, room.width), theme })}
      keys={reviewHelp(state, theme.messages)}
      notice={told}
    />
  )
}
