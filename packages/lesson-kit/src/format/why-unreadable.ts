// Why a file of JSON that a course or a learner has cannot be read, in words that are ours: Node's are of one language.
import { messageOf } from '../error.ts'
import { isMissing } from '../workspace/refusal.ts'

/** `it is not there`, `it is no JSON from line 1, column 9 on`. */
export function whyUnreadable(cause: unknown): string {
  if (isMissing(cause)) return 'it is not there'
  if (!(cause instanceof SyntaxError)) return messageOf(cause)
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(cause.message) ?? []
  return line ? `it is no JSON from line ${line}, column ${column} on` : 'it is no JSON'
}
