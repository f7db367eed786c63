// What of a file is done and what is not: `✓ slope   ◌ start: still to do (line 13)`. A file with one part
// says that with its tests already.
import type { Verdict } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import { hang, width as widthOf } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'

type Part = Verdict['parts'][number]

/** The parts, where they say more than the tests do. */
function telling({ parts, state }: Verdict): readonly Part[] {
  const isPlain = parts.every(part => part.state === 'passed' || part.state === 'failed')
  return state === 'passed' || (isPlain && parts.length < 2) ? [] : parts
}

/** One after the other in a row where they fit, else each in its own. */
export function partLines(
  verdict: Verdict,
  { width, theme }: { width: number; theme: Theme },
): string[] {
  const parts = telling(verdict)
  const row = parts.map(part => `${mark(part, theme)} ${written(part, theme)}`).join('   ')
  if (widthOf(row) <= width) return row === '' ? [] : [row]
  return parts.flatMap(part => hang(`${mark(part, theme)} `, written(part, theme), width))
}

export const partSentences = (verdict: Verdict, messages: Messages): string[] =>
  telling(verdict).map(
    part => part.name + (said(part, messages) || messages.verdict.parts[part.state]),
  )

function mark({ state }: Part, { glyphs, good, bad, dim }: Theme): string {
  if (state === 'passed') return good(glyphs.passed)
  return state === 'failed' || state === 'missing' ? bad(glyphs.failed) : dim(glyphs.todo)
}

const written = (part: Part, { dim, readable, messages }: Theme): string =>
  readable(part.name) + dim(readable(said(part, messages)))

/** What the mark alone does not tell. A `throw` below finished code is the last thing in its way. */
function said({ state, line, begun }: Part, { verdict: { parts } }: Messages): string {
  if (begun && line) return parts.begun(line)
  if (state === 'passed' || state === 'failed') return ''
  return parts[state] + (line && state === 'todo' ? parts.atLine(line) : '')
}
