// A verdict as sentences, one to a line and no drawing: for pipes, `--plain` and being read aloud. The
// facts and their order are those of the lines on the screen.
import type { Exercise, TestResult, Verdict } from '@neuralings/lesson-kit'
import { printedLines } from './output.ts'
import { partSentences } from './parts.ts'
import { passedTests, tests as testCount, words } from './summary.ts'
import { example, explanation, failures, isOutside, placeOf, toDo, undone } from './told.ts'

/** `debrief`: what a pass was good for, in Markdown. */
export function verdictSentences(verdict: Verdict, exercise: Exercise, debrief = ''): string[] {
  const { state, id } = verdict
  if (state === 'passed') return [`passed: ${id}`, ...said(debrief), ...measured(verdict)]
  if (state === 'todo') return [`to do: ${toDo(exercise, verdict)}`, ...details(verdict)]
  return [
    `${state === 'failed' ? 'failed' : words[state]}: ${id}${count(verdict)}`,
    ...details(verdict),
  ]
}

function count(verdict: Verdict): string {
  const { state, tests } = verdict
  if (state !== 'failed' || tests.every(isOutside)) return ''
  const open = undone(verdict).length
  const wait = open === 1 ? '1 waits' : `${open} wait`
  const rest = open === 0 ? '' : `, ${wait} for what is still to do`
  return `, ${passedTests(verdict)} of ${tests.length} tests pass${rest}`
}

/** A debrief as one line, without the marks of Markdown. */
function said(debrief: string): string[] {
  const words = debrief
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\w)_|_(?!\w)|[`*]/g, '')
  return words === '' ? [] : [words.replace(/\s+/g, ' ')]
}

function details(verdict: Verdict): string[] {
  const failed = failures(verdict).filter(test => !isOutside(test))
  const [first] = failed
  const printed = printedLines(verdict.output)
  return [
    ...why(verdict),
    ...(first ? exampleSentences(first, verdict) : []),
    ...partSentences(verdict),
    ...passed(verdict),
    ...measured(verdict),
    ...failed.slice(1).map(({ name }) => `failed: ${name}`),
    ...(printed.length > 0 ? ['your code printed:', ...printed] : []),
  ]
}

function why(verdict: Verdict): string[] {
  if (verdict.state === 'todo' && verdict.message !== '') return [] // that is what is to do
  const [sentence = '', ...code] = trimmed(explanation(verdict))
  return sentence === '' ? [] : [`what is wrong: ${sentence}`, ...code]
}

/** Its head is the explanation where there is no other. */
function exampleSentences(test: TestResult, verdict: Verdict): string[] {
  const { diagnosis, message } = verdict
  const { what, values } = example(test)
  const where = test.location ? [`on ${placeOf(test.location, verdict)}`] : []
  const told = diagnosis || message ? `${what}\n${values}` : values
  return [`failed: ${test.name}`, ...trimmed(told), ...where]
}

function passed(verdict: Verdict): string[] {
  const count = passedTests(verdict)
  return count === 0 ? [] : [`passed: ${testCount(count)}`]
}

/** What was measured stands in columns: all of its lines move to the left together. */
const measured = ({ tests }: Verdict): string[] =>
  tests.flatMap(({ measured = '' }) => {
    const lines = measured.split('\n').filter(line => line.trim() !== '')
    const margin = Math.min(...lines.map(line => line.search(/\S/)))
    return lines.map(line => line.slice(margin).trimEnd())
  })

/** Without the columns that values stand in, and without the caret under a line of code. */
const trimmed = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim().replace(/^(yours|wanted) +/, '$1: '))
    .filter(line => line !== '' && line !== '^')
