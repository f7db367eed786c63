// A verdict as lines. A failure is told in this order: what failed, the smallest example with yours and
// wanted, then what it means. Only the first failure is told in full: mending it changes the others.
import { stripVTControlCharacters } from 'node:util'
import type { TestResult, Verdict } from '@neuralings/lesson-kit'
import { clip, hang, wrap, wrapIndented } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'

interface Setting {
  width: number
  theme: Theme
}

const step = '  '
const outputLines = 8

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
    ...nameLine(test, setting),
    ...(test === first ? exampleLines(test, setting) : []),
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

/** Yours and wanted, for a test whose message does not show them yet. */
function pair({ message, actual, expected }: TestResult): string[] {
  if (label.test(message) || actual === undefined || expected === undefined) return []
  return [`  yours   ${actual}`, `  wanted  ${expected}`]
}

const label = /^( {2}(?:yours|wanted))( .*)$/m

const labelled = (line: string, theme: Theme): string =>
  line.replace(label, (_, name: string, value: string) => theme.dim(name) + value)

function diagnosisLines(diagnosis: string | null, { width, theme }: Setting): string[] {
  if (!diagnosis) return []
  return hang(`${theme.accent(theme.glyphs.pointer)} `, theme.readable(diagnosis), width)
}

const sentence = (message: string, { width, theme }: Setting): string[] =>
  message === '' ? [] : message.split('\n').flatMap(line => wrap(theme.readable(line), width))

function printed(output: string, { width, theme }: Setting): string[] {
  const lines = harmless(output).trimEnd().split('\n')
  if (lines[0] === '' && lines.length === 1) return []
  const shown = lines
    .slice(0, outputLines)
    .map(line => clip(theme.readable(line.slice(0, width)), width - 2))
  const rest = lines.length > outputLines ? [`${lines.length - outputLines} more lines`] : []
  return [
    theme.dim('your code printed'),
    ...[...shown, ...rest].map(line => step + theme.dim(line)),
  ]
}

/** What was printed must not move the cursor or colour the screen. */
const harmless = (output: string): string =>
  stripVTControlCharacters(output)
    .replaceAll('\t', step)
    .replace(/[\x00-\x09\x0b-\x1f\x7f]/g, '')
