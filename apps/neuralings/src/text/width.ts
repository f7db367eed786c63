// Text in columns: a line's width on the screen, filling it up, cutting it, wrapping it.
import { cutText, textWidth, wrapText } from '@neuralings/plots/text'

/** Columns that a line takes: wide characters count two, escape codes none. */
export const width = textWidth

/** The line with blanks behind it, up to `columns`. */
export const fill = (line: string, columns: number): string =>
  line + ' '.repeat(Math.max(0, columns - width(line)))

/** The line with blanks before it, up to `columns`. */
export const fillStart = (line: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - width(line))) + line

/** Broken into lines of at most `columns`, words kept whole where they fit. */
export const wrap = wrapText

/** A mark, then the text wrapped beside it: further lines stand under the first word. */
export function hang(mark: string, text: string, columns: number): string[] {
  const lines = wrap(text, columns - width(mark))
  return lines.map((line, i) => (i === 0 ? mark : ' '.repeat(width(mark))) + line)
}

/** Wrapped, with every line as far in as the first already is. */
export function wrapIndented(line: string, columns: number): string[] {
  const indent = line.length - line.trimStart().length
  return wrap(line.trimStart(), columns - indent).map(part => ' '.repeat(indent) + part)
}

/** A line of code; what does not fit goes on below, further in and behind a mark, so that it is seen to belong. */
export function wrapCode(line: string, columns: number, mark = ''): string[] {
  if (width(line) <= columns) return [line]
  const indent = line.length - line.trimStart().length
  const inner = indent + Math.max(4, width(mark) + 1)
  const [first = '', ...rest] = wrap(line.trimStart(), columns - inner)
  const lead = fill(' '.repeat(indent) + mark, inner)
  return [' '.repeat(indent) + first, ...rest.map(part => lead + part)]
}

/** The text before and from a column on; what would stand on both sides of it goes to the second. */
export function splitAt(text: string, columns: number): [before: string, after: string] {
  const letters = [...text]
  let at = 0
  for (let used = 0; at < letters.length; at++) {
    used += width(letters[at]!)
    if (used > columns) break
  }
  return [letters.slice(0, at).join(''), letters.slice(at).join('')]
}

/** The line cut to `columns`, with `…` when something was cut off. */
export const clip = (line: string, columns: number): string =>
  width(line) <= columns ? line : `${cutText(line, columns - 1)}…`

/** Left and right text at the two ends of one line. */
export function ends(left: string, right: string, columns: number): string {
  const room = columns - width(right)
  return fill(clip(left, Math.max(0, room - 1)), room) + right
}
