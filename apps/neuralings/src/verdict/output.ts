// What the learner's code printed, made fit to be shown: harmless, without tabs, and not too much of it.
import { harmless } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'

const most = 8

/** The first lines of the output, and how many more there are. */
export function printedLines(output: string, { verdict }: Messages): string[] {
  const lines = harmless(output).replaceAll('\t', '  ').trimEnd().split('\n')
  if (lines[0] === '' && lines.length === 1) return []
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), verdict.moreLines(rest)] : lines
}
