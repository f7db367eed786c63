// How single facts of a verdict are put into words, on a screen and in sentences alike.
import type { Exercise, TestResult, Translate, Verdict } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import { sayTable } from './measured.ts'

/** In which words: those of the program, and those of the exercise and the grader. */
export interface Telling {
  messages: Messages
  say: Translate
}

/** Where to begin with an exercise that is still to do: here, or with another that it needs. */
export const toDo = (
  { kind, file }: Exercise,
  { message }: Pick<Verdict, 'message'>,
  { messages: { verdict }, say }: Telling,
): string => {
  if (message !== '') return say(message)
  return kind === 'lab' ? verdict.reachGoal(file) : verdict.writePart(file)
}

/** `line 3`, and of which file, where that is not the exercise's own. */
export function placeOf(
  { file, line }: { file: string; line: number },
  { id }: Verdict,
  { verdict }: Messages,
): string {
  const path = file.split(/[\\/]/).slice(-2).join('/')
  return path === `${id}.ts` ? verdict.line(line) : verdict.lineOf(line, path)
}

/** What the grader calls an error that no test caught. */
export const isOutside = ({ name, state }: TestResult): boolean =>
  name === 'outside the tests' && state === 'failed'

/** Such an error in a sentence: without any test it came while the file was read. */
export function stopped(
  { message, location }: TestResult,
  verdict: Verdict,
  { messages, say }: Telling,
): string {
  const words = messages.verdict
  const what = verdict.tests.every(isOutside) ? words.stoppedInFile : words.stoppedOutside
  const where = location ? words.onPlace(placeOf(location, verdict, messages)) : ''
  return words.stopped(what + where, say(message))
}

/** What failed, and not because something is still to do. */
export const failures = (verdict: Verdict): TestResult[] =>
  verdict.tests.filter(
    test =>
      test.state === 'failed' &&
      (verdict.state === 'todo' ? isOfFinished(test, verdict) : !isUndone(test, verdict)),
  )

/** What failed beside a mistake, only because something is still to do: the parts say so. */
export const undone = (verdict: Verdict): TestResult[] =>
  verdict.state === 'failed'
    ? verdict.tests.filter(test => test.state === 'failed' && isUndone(test, verdict))
    : []

const isUndone = ({ uses, message }: TestResult, { parts }: Verdict): boolean => {
  const isOpen = (name: string) => parts.some(part => part.name === name && part.state === 'todo')
  return (
    parts.some(({ state }) => state === 'todo') &&
    (message.startsWith('todo:') || uses.some(isOpen))
  )
}

/** While a file is not finished, only what looks at finished parts says something. */
const isOfFinished = ({ uses, message }: TestResult, { parts }: Verdict): boolean =>
  uses.length > 0 &&
  !message.startsWith('todo:') &&
  uses.every(name => parts.some(part => part.name === name && part.state === 'failed'))

/** Whether there is a mistake to be told, not only something that is still to do. */
export const isWrong = (verdict: Verdict): boolean =>
  verdict.state === 'todo' ? failures(verdict).length > 0 : verdict.state !== 'passed'

/** Whether a cause may still be found: until then its place is held. */
export const isSought = ({ state, diagnosis }: Verdict): boolean =>
  ['failed', 'timeout', 'crashed'].includes(state) && diagnosis === null

/** A failed test taken apart: what was looked at, and the rows of yours and wanted. */
export interface Example {
  what: string
  values: string
}

export function example({ message, actual, expected }: TestResult): Example {
  const at = message.search(label)
  if (at >= 0) return { what: message.slice(0, at).trimEnd(), values: message.slice(at) }
  if (actual === undefined || expected === undefined) return { what: message, values: '' }
  return { what: message, values: `  yours   ${actual}\n  wanted  ${expected}` }
}

/** The beginning of a line that shows a value. */
export const label = /^( {2}(?:yours|wanted))( .*)$/m

/** What is wrong, in a sentence: the cause where it is known, else what the whole or the first test says. */
export function explanation(verdict: Verdict, telling: Telling): string {
  const { diagnosis, message } = verdict
  if (diagnosis ?? message) return sayLines(diagnosis ?? message, telling)
  const [first] = failures(verdict)
  if (!first) return ''
  return isOutside(first) ? stopped(first, verdict, telling) : inSentence(example(first), telling)
}

/** A sentence, and below it what was measured; code stays as it is. */
export function sayLines(text: string, { say }: Pick<Telling, 'say'>): string {
  const [first = '', ...rest] = text.split('\n')
  return [say(first), ...sayTable(rest.join('\n'), say)].join('\n')
}

/** A line of values, as it is moved in. */
export const sayLine = (line: string, say: Translate): string =>
  line.replace(/\S.*/, text => say(text))

/** `double(4) is 6, but 8 is wanted.` where the values are short. */
function inSentence({ what, values }: Example, telling: Telling): string {
  const { verdict } = telling.messages
  if (values === '' || what === '' || /\bexpected\b/.test(what)) return sayLines(what, telling)
  const [, yours, wanted] = shortValues.exec(values) ?? []
  const { say } = telling
  const is = yours && wanted ? verdict.butWanted(say(yours), say(wanted)) : verdict.notWanted
  return verdict.is(subject(what, telling), is)
}

/** What the first values are the values of: `softmax([1, 2]): element [0] differs`. */
function subject(what: string, { messages: { verdict }, say }: Telling): string {
  const [, whole, index] = /^(.*): element (\[.*\]) differs$/.exec(what) ?? []
  if (whole !== undefined) return verdict.element(index!, say(whole))
  const [, shaped] = /^(.*): the shapes differ$/.exec(what) ?? []
  return shaped === undefined ? say(what) : verdict.shapeOf(say(shaped))
}

const shortValues = /^ {2}yours +(\S.{0,15})\n {2}wanted +(\S.{0,15})(?:\n|$)/
