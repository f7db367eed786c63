// Our own lines on their way to the terminal: colours and weights pass, and nothing else that a terminal
// would take for an order, wherever the text in them comes from.
import { harmless } from '@neuralings/lesson-kit'

const styles = /(\x1b\[[\d;]*m)/g
const suspicious = /[^\P{Cc}\n\t]|\p{Cf}/u

/** The line with its styles, and harmless between them. */
export function styled(line: string): string {
  // A picture has a style for each cell, and is drawn sixty times a second: what is in order stays in one piece.
  if (!suspicious.test(line.replace(styles, ''))) return line
  return line
    .split(styles)
    .map((part, i) => (i % 2 === 1 ? part : harmless(part)))
    .join('')
}
