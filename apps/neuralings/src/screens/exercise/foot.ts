// The last row of the exercise: what lies further up and down on each side, and when the file was last
// looked at.
import { ends, fill, width as widthOf } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import type { ExerciseState } from './state.ts'

/** The lines of `total` that show, the columns that they take, and whether the keys move them. */
interface Pane {
  total: number
  at: number
  end: number
  width: number
  isActive?: boolean
}

/** Each pane is marked under its own column; what the check did stands at the right end. */
export function footRow(
  panes: readonly Pane[],
  state: ExerciseState,
  { theme }: { theme: Theme },
): string {
  const before = panes.slice(0, -1).map(pane => fill(marks(pane, theme), pane.width))
  const last = panes.at(-1)!
  const mark = marks(last, theme)
  const room = last.width - (mark ? widthOf(mark) + 2 : 0)
  return before.join('') + ends(mark, looked(state, { theme, room }), last.width)
}

function marks(
  { total, at, end, isActive }: Pane,
  { glyphs, messages, accent, dim }: Theme,
): string {
  const { up, down, pointer } = glyphs
  const below = total - end
  const said = [
    isActive ? pointer : '',
    at > 0 ? `${up} ${at}` : '',
    below > 0 ? `${down} ${messages.exercise.more(below)}` : '',
  ]
  return (isActive ? accent : dim)(said.filter(Boolean).join(isActive ? ' ' : '  '))
}

/** `checked 12:03:04 · watching`, the first half where there is no room for both. */
function looked(
  { checkedAt, grading, isBeyond, watching }: ExerciseState,
  { theme, room }: { theme: Theme; room: number },
): string {
  const { exercise: words } = theme.messages
  const when = grading
    ? theme.accent(isBeyond ? words.training : words.checking)
    : checkedAt && theme.dim(words.checked(checkedAt))
  const how = theme.dim(watching ? words.watching : words.pressR)
  const both = [when, how].filter(Boolean).join(theme.dim(` ${theme.glyphs.dot} `))
  return when && widthOf(both) > room ? when : both
}
