// A verdict in one short phrase, for headers and lists. The word is always there: colour never says it alone.
import type { State, Verdict } from '@neuralings/lesson-kit'
import type { Theme } from '../theme/theme.ts'
import { failures, isOutside, undone } from './told.ts'

/** What each state is called. */
export const words: Record<State, string> = {
  passed: 'passed',
  failed: 'not yet',
  todo: 'to do',
  timeout: 'timed out',
  crashed: 'crashed',
  invalid: 'not readable',
}

export const passedTests = ({ tests }: Verdict): number =>
  tests.filter(({ state }) => state === 'passed').length

export const tests = (count: number): string => (count === 1 ? '1 test' : `${count} tests`)

/** What passed beside the failure that is told; empty when nothing did. */
export function others(verdict: Verdict): string {
  const passed = passedTests(verdict)
  if (passed === 0) return ''
  if (passed === verdict.tests.length) return tests(passed)
  return passed === 1 ? '1 other' : `${passed} others`
}

/** `✗ 2 of 4 pass · 0.1 s` */
export function summary(verdict: Verdict, theme: Theme): string {
  const phrase = brief(verdict, theme)
  if (verdict.state === 'todo') return phrase
  return phrase + theme.dim(` ${theme.glyphs.dot} ${seconds(verdict.durationMs)}`)
}

/** `✗ 2 of 4 pass`: without the time. */
export function brief(verdict: Verdict, { glyphs, good, bad, dim }: Theme): string {
  if (verdict.state === 'todo') return dim(`${glyphs.todo} ${begun(verdict)}`)
  if (verdict.state === 'passed') return good(`${glyphs.passed} ${words.passed}`)
  return bad(`${glyphs.failed} ${counted(verdict)}`)
}

/** A count says something only where the tests have run. */
function counted(verdict: Verdict): string {
  const { state, tests } = verdict
  const hasCount = state === 'failed' && !tests.every(isOutside)
  if (!hasCount) return words[state]
  const open = undone(verdict).length
  if (open === 0) return `${passedTests(verdict)} of ${tests.length} pass`
  return `${failures(verdict).length} wrong, ${open} to do`
}

function begun({ parts }: Verdict): string {
  const done = parts.filter(({ state }) => state === 'passed').length
  return done === 0 ? words.todo : `${done} of ${parts.length} done`
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
