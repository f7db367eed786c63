// From a row of cells to a line of text: one character a cell, one colour code for neighbours that look alike.
import { type ColorDepth, paint, type Style } from './color.ts'
import { asciiDots, braille } from './dots.ts'

/** One character of a picture. */
export interface Cell extends Style {
  /** Which of the eight dots are lit. */
  dots: number
  /** In ASCII, the character for any dots. */
  mark?: string
  /** A character over the dots. '' is the right half of a wide one. */
  char?: string
  /** Does the character take the next cell too? */
  isWide?: boolean
}

/** The row as text, without the blanks at its end. */
export function rowText(
  cells: readonly Cell[],
  { ascii, color }: { ascii: boolean; color: ColorDepth },
): string {
  const chars = cells.map((cell, i) =>
    cellChar(cell, { ascii, before: cells[i - 1], after: cells[i + 1] }),
  )
  const isBlank = (i: number) => chars[i] === ' ' && (color === 'none' || !cells[i].bg)
  let end = chars.length
  while (end > 0 && isBlank(end - 1)) end--
  return runs(cells.slice(0, end), chars)
    .map(({ text, style }) => paint(text, style, color))
    .join('')
}

/** The character of a cell; half of a wide one, its other half drawn over, becomes a blank. */
function cellChar(
  { char, dots, mark, isWide }: Cell,
  { ascii, before, after }: { ascii: boolean; before?: Cell; after?: Cell },
): string {
  if (char === undefined) return ascii ? (mark ?? asciiDots(dots)) : braille(dots)
  if (char === '') return before?.isWide ? '' : ' '
  return isWide && after?.char !== '' ? ' ' : char
}

interface Run {
  text: string
  style: Style
}

/** Neighbours of one style, joined. */
function runs(cells: readonly Cell[], chars: readonly string[]): Run[] {
  const joined: Run[] = []
  cells.forEach(({ fg, bg }, i) => {
    const run = joined.at(-1)
    if (run && run.style.fg === fg && run.style.bg === bg) run.text += chars[i]
    else joined.push({ text: chars[i], style: { fg, bg } })
  })
  return joined
}
