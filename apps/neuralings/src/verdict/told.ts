// How single facts of a verdict are put into words, on a screen and in sentences alike.
import type { Exercise, TestResult } from '@neuralings/lesson-kit'

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

/** Yours and wanted, for a test whose message does not show them yet. */
export function pair({ message, actual, expected }: TestResult): string[] {
  if (label.test(message) || actual === undefined || expected === undefined) return []
  return [`  yours   ${actual}`, `  wanted  ${expected}`]
}

/** The beginning of a line that shows a value. */
export const label = /^( {2}(?:yours|wanted))( .*)$/m
