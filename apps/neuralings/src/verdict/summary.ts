// A verdict in one short phrase, for headers and lists. The word is always there: colour never says it alone.
import type { State, Verdict } from '@neuralings/lesson-kit'
import type { Theme } from '../theme/theme.ts'

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

/** `✗ 2 of 4 · 0.1 s` */
export function summary(verdict: Verdict, theme: Theme): string {
  const { glyphs } = theme
  const time = theme.dim(` ${glyphs.dot} ${seconds(verdict.durationMs)}`)
  if (verdict.state === 'todo') return theme.dim(`${glyphs.todo} ${words.todo}`)
  if (verdict.state === 'passed') return theme.good(`${glyphs.passed} ${words.passed}`) + time
  const count = `${passedTests(verdict)} of ${verdict.tests.length}`
  const said = verdict.state === 'failed' ? count : words[verdict.state]
  return theme.bad(`${glyphs.failed} ${said}`) + time
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
