// From what happened in the child to the one value that everybody prints.
import { stripVTControlCharacters } from 'node:util'
import type { Exercise } from '../format/manifest.ts'
import type { Outcome } from './child-process.ts'
import type { Place, RunError, RunReport, RunTest } from './protocol.ts'
import type { State, TestResult, Verdict } from './verdict.ts'

/** What is known of a grade besides its outcome. */
export interface Circumstances {
  exercise: Exercise
  /** Absolute path of the learner's file. */
  file: string
  output: string
  durationMs: number
}

type Finding = Pick<Verdict, 'state' | 'tests' | 'message'>

export function toVerdict(
  outcome: Outcome,
  { exercise, file, output, durationMs }: Circumstances,
): Verdict {
  const { id, kind } = exercise
  return { id, kind, ...find(outcome, exercise, file), diagnosis: null, output, durationMs }
}

const only = (state: State, message: string): Finding => ({ state, tests: [], message })

export const missingFile = (file: string): Finding => only('invalid', `there is no file ${file}`)

function find(outcome: Outcome, { deadline, memory }: Exercise, file: string): Finding {
  switch (outcome.end) {
    case 'timeout':
      return only('timeout', `timed out after ${deadline} s`)
    case 'memory':
      return only('crashed', `stopped: it used more than ${memory} MB of memory`)
    case 'died':
      return only('crashed', `the process ended early: ${outcome.how}`)
    case 'report':
      return judge(outcome.report, file)
  }
}

function judge(report: RunReport, file: string): Finding {
  const { unreadable, ended } = report
  if (unreadable) return only('invalid', `${place(unreadable)}: ${unreadable.message}`)
  if (ended) return only('crashed', ended)
  const tests = report.tests.map(test => toResult(test, file))
  const outside = report.errors.map(error =>
    toResult({ name: outsideName, state: 'failed', errors: [error] }, file),
  )
  const all = [...tests, ...outside]
  const exit = all.map(({ message }) => exitPattern.exec(message)).find(match => match)
  if (exit) return { state: 'crashed', tests: all, message: `it called process.exit(${exit[1]})` }
  if (all.some(({ message }) => message.startsWith('todo:')))
    return { state: 'todo', tests: all, message: '' }
  if (all.length === 0) return only('failed', 'no test ran')
  const failed = all.some(({ state }) => state === 'failed')
  return { state: failed ? 'failed' : 'passed', tests: all, message: outside[0]?.message ?? '' }
}

const outsideName = 'outside the tests'
const exitPattern = /^(?:Error: )?process\.exit unexpectedly called with "(.*?)"/
const place = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

function toResult({ name, state, errors }: RunTest, file: string): TestResult {
  if (state === 'passed') return { name, state, message: '' }
  const [error] = errors
  if (!error) return { name, state: 'failed', message: 'this test was skipped' }
  const { actual, expected } = error
  const location = error.frames.find(frame => frame.file === file)
  return {
    name,
    state: 'failed',
    message: say(error),
    ...(actual !== undefined && { actual: clean(actual) }),
    ...(expected !== undefined && { expected: clean(expected) }),
    ...(location && { location }),
  }
}

/** Errors of the learner's own are named; a failed expectation speaks for itself. */
function say({ name, message }: RunError): string {
  const plain = clean(message)
  const itself = name === 'Error' || name === 'AssertionError' || name === 'Mismatch'
  return itself ? plain : `${name}: ${plain}`
}

const clean = (text: string): string => stripVTControlCharacters(text).trim()
