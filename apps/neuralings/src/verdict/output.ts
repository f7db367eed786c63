// What the learner's code printed, made fit to be shown: harmless, without tabs, and not too much of it.
import { harmless } from '@neuralings/lesson-kit'
import type { Telling } from './told.ts'

const most = 8

/** What the grader says of lines that it has not kept. */
const leftOut = /^… and \d+ more lines?$/

/** The first lines of the output, and how many more there are. */
export function printedLines(output: string, { messages: { verdict }, say }: Telling): string[] {
  const all = harmless(output).replaceAll('\t', '  ').trimEnd().split('\n')
  const lines = all.map(line => (leftOut.test(line) ? say(line) : line))
  if (lines[0] === '' && lines.length === 1) return []
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), verdict.moreLines(rest)] : lines
}
