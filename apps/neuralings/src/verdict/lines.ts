// A verdict as lines. A failure is told in this order: what failed, the smallest example with yours and
// wanted, then what it means. Only the first failure is told in full: mending it changes the others.
import type { TestResult, Verdict } from '@neuralings/lesson-kit'
import { clip, hang, wrapIndented } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { printedLines } from './output.ts'
import { isOutside, label, pair, stopped } from './told.ts'

interface Setting {
  width: number
  theme: Theme
}

const step = '  '

export function verdictLines(verdict: Verdict, setting: Setting): string[] {
  const parts = [
    testLines(verdict, setting),
    sentence(verdict.message, setting),
    diagnosisLines(verdict.diagnosis, setting),
    printed(verdict.output, setting),
  ].filter(lines => lines.length > 0)
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

/** What the tests said; a file that is still to do is not shown a row of failures. */
function testLines({ state, tests }: Verdict, setting: Setting): string[] {
  if (state === 'todo') return []
  const first = tests.find(test => test.state === 'failed')
  return tests.flatMap(test => [
    ...nameLine(isOutside(test) ? { ...test, name: stopped(test, tests) } : test, setting),
    ...(test === first && !isOutside(test) ? exampleLines(test, setting) : []),
  ])
}

function nameLine({ name, state }: TestResult, { width, theme }: Setting): string[] {
  const mark = state === 'passed' ? theme.good(theme.glyphs.passed) : theme.bad(theme.glyphs.failed)
  return hang(`${mark} `, theme.readable(name), width)
}

function exampleLines(test: TestResult, { width, theme }: Setting): string[] {
  const room = width - step.length * 2
  const said = [test.message, ...pair(test)].join('\n').split('\n')
  const where = test.location ? [theme.dim(`line ${test.location.line}`)] : []
  const lines = said.flatMap(line => wrapIndented(theme.readable(line), room))
  return [...lines.map(line => labelled(line, theme)), ...where].map(line => step + step + line)
}

const labelled = (line: string, theme: Theme): string =>
  line.replace(label, (_, name: string, value: string) => theme.dim(name) + value)

function diagnosisLines(diagnosis: string | null, { width, theme }: Setting): string[] {
  if (!diagnosis) return []
  return hang(`${theme.accent(theme.glyphs.pointer)} `, theme.readable(diagnosis), width)
}

const sentence = (message: string, { width, theme }: Setting): string[] =>
  message === ''
    ? []
    : message.split('\n').flatMap(line => wrapIndented(theme.readable(line), width))

function printed(output: string, { width, theme }: Setting): string[] {
  const lines = printedLines(output).map(line =>
    clip(theme.readable(line.slice(0, width)), width - 2),
  )
  if (lines.length === 0) return []
  return [theme.dim('your code printed'), ...lines.map(line => step + theme.dim(line))]
}
