// How single facts of a verdict are put into words, on a screen and in sentences alike.
import type { Exercise, TestResult, Verdict } from '@neuralings/lesson-kit'

/** Where to begin with an exercise that is still to do. */
export const toDo = ({ kind, file }: Exercise): string =>
  kind === 'lab'
    ? `reach the goal of the lab; its keys go into ${file}`
    : `write your part in ${file}`

/** What the grader calls an error that no test caught. */
export const isOutside = ({ name, state }: TestResult): boolean =>
  name === 'outside the tests' && state === 'failed'

/** Such an error in a sentence: without any test it came while the file was read. */
export function stopped({ message, location }: TestResult, all: readonly TestResult[]): string {
  const what = all.every(isOutside)
    ? 'Your file stopped while it was being read'
    : 'Your code stopped outside the tests'
  return `${what}${location ? `, on line ${location.line}` : ''}: ${message}`
}

/** What failed, and is not just still to do. */
export const failures = ({ tests }: Verdict): TestResult[] =>
  tests.filter(({ state, message }) => state === 'failed' && !message.startsWith('todo:'))

/** Whether a cause may still be found: until then its place is held. */
export const isSought = ({ state, diagnosis }: Verdict): boolean =>
  state === 'failed' && diagnosis === null

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
export function explanation(verdict: Verdict): string {
  const { diagnosis, message, tests } = verdict
  if (diagnosis ?? message) return diagnosis ?? message
  const [first] = failures(verdict)
  if (!first) return ''
  return isOutside(first) ? stopped(first, tests) : inSentence(example(first))
}

/** `double(4) is 6, but 8 is wanted.` where the values are short. */
function inSentence({ what, values }: Example): string {
  const [, yours, wanted] = shortValues.exec(values) ?? []
  if (values === '') return what
  const is = yours && wanted ? `${yours}, but ${wanted} is wanted` : 'not what is wanted'
  return /^expected /.test(what) || what === '' ? what : `${what} is ${is}.`
}

const shortValues = /^ {2}yours +(\S.{0,15})\n {2}wanted +(\S.{0,15})$/
