// What the learner's code printed, made fit to be shown: harmless, and not too much of it.
import { stripVTControlCharacters } from 'node:util'

const most = 8

/** The first lines of the output, and how many more there are. */
export function printedLines(output: string): string[] {
  const lines = harmless(output).trimEnd().split('\n')
  if (lines[0] === '' && lines.length === 1) return []
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), `${rest} more lines`] : lines
}

/** What was printed must not move the cursor or colour the screen. */
const harmless = (output: string): string =>
  stripVTControlCharacters(output)
    .replaceAll('\t', '  ')
    .replace(/[\x00-\x09\x0b-\x1f\x7f]/g, '')
