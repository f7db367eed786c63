// A verdict in one short phrase, for headers and lists. The word is always there: colour never says it alone.
import type { Verdict } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import type { Theme } from '../theme/theme.ts'
import { failures, isOutside, undone } from './told.ts'

export const passedTests = ({ tests }: Verdict): number =>
  tests.filter(({ state }) => state === 'passed').length

/** What passed beside the failure that is told; empty when nothing did. */
export function others(verdict: Verdict, { verdict: words }: Messages): string {
  const passed = passedTests(verdict)
  if (passed === 0) return ''
  if (passed === verdict.tests.length) return words.tests(passed)
  return words.others(passed)
}

/** `✗ 2 of 4 pass · 0.1 s` */
export function summary(verdict: Verdict, theme: Theme): string {
  const phrase = brief(verdict, theme)
  if (verdict.state === 'todo') return phrase
  return phrase + theme.dim(` ${theme.glyphs.dot} ${seconds(verdict.durationMs, theme.messages)}`)
}

/** `✗ 2 of 4 pass`: without the time. */
export function brief(verdict: Verdict, { glyphs, messages, good, bad, dim }: Theme): string {
  if (verdict.state === 'todo') return dim(`${glyphs.todo} ${begun(verdict, messages)}`)
  if (verdict.state === 'passed') return good(`${glyphs.passed} ${messages.verdict.states.passed}`)
  return bad(`${glyphs.failed} ${counted(verdict, messages)}`)
}

/** A count says something only where the tests have run. */
function counted(verdict: Verdict, { verdict: words }: Messages): string {
  const { state, tests } = verdict
  const hasCount = state === 'failed' && !tests.every(isOutside)
  if (!hasCount) return words.states[state]
  const open = undone(verdict).length
  if (open === 0) return words.pass(passedTests(verdict), tests.length)
  return words.wrong(failures(verdict).length, open)
}

function begun({ parts }: Verdict, { verdict: words }: Messages): string {
  const done = parts.filter(({ state }) => state === 'passed').length
  return done === 0 ? words.states.todo : words.done(done, parts.length)
}

export const seconds = (ms: number, { verdict }: Messages): string =>
  verdict.seconds((ms / 1000).toFixed(1))
