// A text cannot be drawn smaller, as other pictures can. In a window of 80 × 24 it stands beside its task, and below it what is said of
// it; a milestone's has the whole width.
import stringWidth from 'string-width'
import type { Kind } from '../../format/lesson.ts'
import type { Picture } from '../../picture/picture.ts'

const widths = { beside: 35, alone: 72 }
const rows = 14

/** How a text is too large, if it is. */
export function tooLarge(picture: Picture | null, kind: Kind): string | undefined {
  if (picture?.type !== 'text') return undefined
  const { yours, caption, reached } = picture
  const room = kind === 'milestone' ? widths.alone : widths.beside
  const widest = Math.max(...(yours ?? []).map(line => stringWidth(line)))
  if (widest > room) return `is ${widest} columns wide, and there is room for ${room}`
  const said = linesOf([caption, reached].filter(Boolean).join(' · '), room)
  const all = (yours ?? []).length + said
  return all > rows
    ? `is ${all} lines high with its caption, and there is room for ${rows}`
    : undefined
}

/** How many lines a text takes. */
function linesOf(text: string, width: number): number {
  let [lines, column] = [0, width]
  for (const word of text.split(' ').filter(Boolean)) {
    const fits = column + 1 + stringWidth(word) <= width
    column = fits ? column + 1 + stringWidth(word) : stringWidth(word)
    if (!fits) lines++
  }
  return lines
}
