// Code with a caret under it, in a narrow pane: the caret stays under its column, and of a line that is
// too long the part around it is shown.
import { clip, splitAt, width as widthOf, wrapIndented } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'

interface Setting {
  width: number
  theme: Theme
}

const isCaret = (line: string | undefined): line is string => /^ *\^$/.test(line ?? '')

/** Lines of a message: pairs of code and caret are kept together, the rest is wrapped. */
export function caretLines(lines: readonly string[], { width, theme }: Setting): string[] {
  return lines.flatMap((line, i) => {
    if (isCaret(line)) return []
    const below = lines[i + 1]
    if (!isCaret(below)) return wrapIndented(theme.readable(line), width)
    const [before, after] = splitAt(line, below.length - 1)
    return around(theme.readable(before), theme.readable(after), { width, theme })
  })
}

/** As much as there is room for before and after the caret, which stands under the first of `after`. */
function around(before: string, after: string, { width, theme }: Setting): string[] {
  const tooMuch = widthOf(before + after) > width
  const room = Math.floor(width * 0.6)
  const { more } = theme.glyphs
  const far = tooMuch ? Math.max(0, widthOf(before) - room + widthOf(more)) : 0
  const [left, near] = splitAt(before, far)
  const shown = (left.trim() === '' ? '' : more) + near
  return [clip(shown + after, width), `${' '.repeat(widthOf(shown))}^`]
}
