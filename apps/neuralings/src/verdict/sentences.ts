// A verdict as sentences, one to a line and no drawing: for pipes, `--plain` and being read aloud. The
// facts and their order are those of the lines on the screen.
import type { Exercise, TestResult, Verdict } from '@neuralings/lesson-kit'
import { printedLines } from './output.ts'
import { passedTests, words } from './summary.ts'
import { isOutside, pair, stopped, toDo } from './told.ts'

export function verdictSentences(verdict: Verdict, exercise: Exercise): string[] {
  const { state, id, tests } = verdict
  if (state === 'todo') return [`to do: ${toDo(exercise)}`]
  if (state === 'passed') return [`passed: ${id}`]
  if (state !== 'failed') return [`${words[state]}: ${id}`, ...details(verdict)]
  const count = `, ${passedTests(verdict)} of ${tests.length} tests passed`
  return [`failed: ${id}${tests.every(isOutside) ? '' : count}`, ...details(verdict)]
}

function details({ tests, message, diagnosis, output }: Verdict): string[] {
  const printed = printedLines(output)
  return [
    ...tests.flatMap(test => testSentences(test, tests)),
    ...trimmed(message),
    ...(diagnosis ? [`what it means: ${diagnosis}`] : []),
    ...(printed.length > 0 ? ['your code printed:', ...printed] : []),
  ]
}

/** Only the first failure is told in full: mending it changes the others. */
function testSentences(test: TestResult, all: TestResult[]): string[] {
  if (isOutside(test)) return [stopped(test, all)]
  const name = `${test.state}: ${test.name}`
  if (test !== all.find(({ state }) => state === 'failed')) return [name]
  const where = test.location ? [`on line ${test.location.line}`] : []
  return [name, ...trimmed([test.message, ...pair(test)].join('\n')), ...where]
}

/** Without the columns that values stand in, and without the caret under a line of code. */
const trimmed = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim().replace(/^(yours|wanted) +/, '$1: '))
    .filter(line => line !== '' && line !== '^')
