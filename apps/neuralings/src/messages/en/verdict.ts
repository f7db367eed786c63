// What is said of a verdict, around what the grader says.
import type { State } from '@neuralings/lesson-kit'

const states: Record<State, string> = {
  passed: 'passed',
  failed: 'not yet',
  todo: 'to do',
  timeout: 'timed out',
  crashed: 'crashed',
  invalid: 'not readable',
}

export const verdict = {
  states,
  tests: (count: number) => (count === 1 ? '1 test' : `${count} tests`),
  others: (count: number) => (count === 1 ? '1 other' : `${count} others`),
  moreTests: (count: number) => `${count} more ${count === 1 ? 'test' : 'tests'}`,
  pass: (passed: number, all: number) => `${passed} of ${all} pass`,
  wrong: (wrong: number, open: number) => `${wrong} wrong, ${open} to do`,
  done: (done: number, all: number) => `${done} of ${all} done`,
  seconds: (seconds: string) => `${seconds} s`,
  lookingForCause: 'looking for the cause',
  line: (line: number) => `line ${line}`,
  /** In another file than the exercise's own. */
  lineOf: (line: number, file: string) => `line ${line} of ${file}`,
  yours: 'yours',
  wanted: 'wanted',
  printed: 'your code printed',
  moreLines: (lines: number) => `${lines} more lines`,
  butWanted: (yours: string, wanted: string) => `is ${yours}, but ${wanted} is wanted`,
  notWanted: 'is not what is wanted',
  is: (subject: string, what: string) => `${subject} ${what}.`,
  element: (index: string, of: string) => `element ${index} of ${of}`,
  shapeOf: (what: string) => `the shape of ${what}`,
  stoppedInFile: 'Your file stopped while it was being read',
  stoppedOutside: 'Your code stopped outside the tests',
  onPlace: (place: string) => `, on ${place}`,
  stopped: (what: string, message: string) => `${what}: ${message}`,
  atLine: (line: string, file: string, what: string) => `Line ${line} of ${file}: ${what}`,
  reachGoal: (file: string) => `reach the goal of the lab; its keys go into ${file}`,
  writePart: (file: string) => `write your part in ${file}`,
  /** As sentences. */
  plain: {
    passed: (what: string) => `passed: ${what}`,
    failed: 'failed',
    toDo: (what: string) => `to do: ${what}`,
    judged: (judgement: string, what: string) => `${judgement}: ${what}`,
    count: (passed: number, all: number) =>
      `, ${passed} of ${all} ${all === 1 ? 'test passes' : 'tests pass'}`,
    /** After the count. */
    waiting: (open: number) =>
      `, ${open === 1 ? '1 waits' : `${open} wait`} until the rest is right`,
    why: (sentence: string) => `what is wrong: ${sentence}`,
    onPlace: (place: string) => `on ${place}`,
    head: (what: string, behind = '') => `${what}:${behind}`,
  },
  parts: {
    todo: ': still to do',
    missing: ': missing in your file',
    waiting: ': waits until the rest is right',
    atLine: (line: number) => ` (line ${line})`,
    begun: (line: number) => `: line ${line} still throws`,
    passed: ': passed',
    failed: ': failed',
  },
}
