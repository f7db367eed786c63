// A verdict as sentences, one to a line and no drawing: for pipes, `--plain` and being read aloud. The
// facts and their order are those of the lines on the screen.
import type { Exercise, TestResult, Verdict } from '@neuralings/lesson-kit'
import { joined } from '../markdown/inline.ts'
import type { Messages } from '../messages/messages.ts'
import { sayTable } from './measured.ts'
import { printedLines } from './output.ts'
import { partSentences } from './parts.ts'
import { passedTests } from './summary.ts'
import {
  example,
  explanation,
  failures,
  isOutside,
  placeOf,
  sayLine,
  sayLines,
  type Telling,
  toDo,
  undone,
} from './told.ts'

interface Setting extends Telling {
  /** What a pass was good for, in Markdown. */
  debrief?: string
}

export function verdictSentences(
  verdict: Verdict,
  exercise: Exercise,
  { debrief = '', ...telling }: Setting,
): string[] {
  const { state, id } = verdict
  const { plain, states } = telling.messages.verdict
  if (state === 'passed') return [plain.passed(id), ...said(debrief), ...measured(verdict, telling)]
  if (state === 'todo')
    return [plain.toDo(toDo(exercise, verdict, telling)), ...details(verdict, telling)]
  const what = state === 'failed' ? plain.failed : states[state]
  return [plain.judged(what, id) + count(verdict, telling.messages), ...details(verdict, telling)]
}

function count(verdict: Verdict, messages: Messages): string {
  const { state, tests } = verdict
  if (state !== 'failed' || tests.every(isOutside)) return ''
  const { plain } = messages.verdict
  const open = undone(verdict).length
  const rest = open === 0 ? '' : plain.waiting(open)
  return plain.count(passedTests(verdict), tests.length) + rest
}

/** A debrief as one line, without the marks of Markdown. */
function said(debrief: string): string[] {
  const words = debrief
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\w)_|_(?!\w)|[`*]/g, '')
    .replace(/\n+/g, '\n') // between two paragraphs as between two lines
  return words === '' ? [] : [joined(words).replace(/\s+/g, ' ')]
}

function details(verdict: Verdict, telling: Telling): string[] {
  const { messages, say } = telling
  const { plain, printed: head } = messages.verdict
  const failed = failures(verdict).filter(test => !isOutside(test))
  const [first] = failed
  const printed = printedLines(verdict.output, telling)
  return [
    ...why(verdict, telling),
    ...(first ? exampleSentences(first, verdict, telling) : []),
    ...partSentences(verdict, messages),
    ...passed(verdict, messages),
    ...measured(verdict, telling),
    ...failed.slice(1).map(({ name }) => plain.judged(plain.failed, say(name))),
    ...(printed.length > 0 ? [plain.head(head), ...printed] : []),
  ]
}

function why(verdict: Verdict, telling: Telling): string[] {
  if (verdict.state === 'todo' && verdict.message !== '') return [] // that is what is to do
  const [sentence = '', ...code] = trimmed(explanation(verdict, telling), telling)
  return sentence === '' ? [] : [telling.messages.verdict.plain.why(sentence), ...code]
}

/** Its head is the explanation where there is no other. */
function exampleSentences(test: TestResult, verdict: Verdict, telling: Telling): string[] {
  const { diagnosis, message } = verdict
  const { what, values } = example(test)
  const { plain } = telling.messages.verdict
  const where = test.location
    ? [plain.onPlace(placeOf(test.location, verdict, telling.messages))]
    : []
  const shown = values.split('\n').map(line => sayLine(line, telling.say))
  const told = [...(diagnosis || message ? [sayLines(what, telling)] : []), ...shown].join('\n')
  return [plain.judged(plain.failed, telling.say(test.name)), ...trimmed(told, telling), ...where]
}

function passed(verdict: Verdict, { verdict: { plain, tests } }: Messages): string[] {
  const count = passedTests(verdict)
  return count === 0 ? [] : [plain.passed(tests(count))]
}

/** What was measured stands in columns: all of its lines move to the left together. */
const measured = ({ tests }: Verdict, { say }: Telling): string[] =>
  tests.flatMap(({ measured = '' }) => {
    const lines = sayTable(measured, say).filter(line => line.trim() !== '')
    const margin = Math.min(...lines.map(line => line.search(/\S/)))
    return lines.map(line => line.slice(margin).trimEnd())
  })

/** Without the columns that values stand in, and without the caret under a line of code. */
const trimmed = (text: string, { messages: { verdict }, say }: Telling): string[] =>
  text
    .split('\n')
    .map(line =>
      line
        .trim()
        .replace(
          /^(yours|wanted) +(.*)/,
          (_, side: 'yours' | 'wanted', value: string) =>
            verdict.plain.head(verdict[side], ' ') + say(value),
        ),
    )
    .filter(line => line !== '' && line !== '^')
