// From what happened in the child to the one value that everybody prints.
import type { Exercise } from '../format/manifest.ts'
import { harmless } from '../harmless.ts'
import type { Outcome } from './outcome.ts'
import { droppedCap, leftOut } from './output.ts'
import { partsOf, stateOf } from './parts/states.ts'
import type { Job, RunError, RunReport } from './protocol.ts'
import { clean, printPlace, toResult } from './to-result.ts'
import { toldPicture } from './told-picture.ts'
import { unsolvedImport } from './unsolved-import.ts'
import type { State, TestResult, Verdict } from './verdict.ts'

/** What is known of a grade besides its outcome. */
export interface Circumstances {
  exercise: Exercise
  job: Job
  printed: { text: string; dropped: number }
  durationMs: number
}

function shown({ text, dropped }: Circumstances['printed']): string {
  if (dropped === 0) return harmless(text)
  return `${harmless(text)}${/[^\n]$/.test(text) ? '\n' : ''}${leftOut(dropped)}\n`
}

type Finding = Pick<Verdict, 'state' | 'tests' | 'parts' | 'message' | 'diagnosis'>

export function toVerdict(outcome: Outcome, circumstances: Circumstances): Verdict {
  const { exercise, job, printed, durationMs } = circumstances
  const { id, kind } = exercise
  const output = shown(printed)
  const isFlood = outcome.end === 'report' && printed.dropped > droppedCap
  const found = isFlood ? only('crashed', flood()) : find(outcome, exercise, job)
  const read = job.source !== '' && { source: harmless(job.source) }
  const picture = outcome.end === 'report' ? toldPicture(outcome.report.picture) : null
  return { id, kind, ...found, ...read, picture, output, durationMs }
}

const only = (state: State, message: string): Finding => ({
  state,
  tests: [],
  parts: [],
  message: harmless(message),
  diagnosis: null,
})

// Numbers are put into words only when asked for: that loads tables, and the app's first frame has none.
const flood = () =>
  `it printed more than ${droppedCap.toLocaleString('en')} lines; is there a console.log in a loop?`

function find(outcome: Outcome, { file, deadline, memory }: Exercise, job: Job): Finding {
  switch (outcome.end) {
    case 'unread':
      return only('invalid', `${file} ${outcome.problem}`)
    case 'timeout':
      return only('timeout', `timed out after ${deadline} s`)
    case 'memory':
      return only('crashed', `it was stopped: it used more than ${memory} MB of memory`)
    case 'died':
      return only('crashed', outcome.how)
    case 'report':
      return judge(outcome.report, job)
  }
}

function judge({ unreadable, ended, ...report }: RunReport, job: Job): Finding {
  if (unreadable)
    return only('invalid', `${printPlace(unreadable, job)}: ${clean(unreadable.message)}`)
  if (ended) return only('crashed', ended)
  const none = report.tests.flatMap(({ errors }) => errors).find(({ name }) => name === 'NoAnswer')
  if (none) return only('invalid', clean(none.message))
  const outside = report.errors.map(error => outsideTests(error, job))
  const tests = [...report.tests.map(test => toResult(test, job)), ...outside]
  const parts = partsOf(report.outline, tests)
  const state = stateOf(report.outline, tests)
  // A file that stopped while it was read hands out nothing, whatever stands in it.
  const isRead = state !== 'passed' && outside.length === 0
  const missing = isRead && report.outline.parts.find(({ says }) => says)
  const diagnosis = missing ? missing.says! : null
  const message = (state === 'todo' && unsolvedImport({ tests, parts }, job)) || ''
  const found = { state, tests, parts, message, diagnosis }
  if (state !== 'passed') return found
  // What passes without a test, or without the learner's file, proves nothing.
  if (tests.length === 0) return only('failed', 'no test ran')
  if (!report.read)
    return { ...found, state: 'failed', message: 'the tests never loaded your file' }
  return found
}

/** Thrown while the file was loaded, or by something that a test had left behind. */
const outsideTests = (error: RunError, job: Job): TestResult =>
  toResult({ name: outside, state: 'failed', uses: [], errors: [error] }, job)

const outside = 'outside the tests'

/** Whether it failed where no test was running, as when a file is loaded. */
export const isOutside = (name: string): boolean => name === outside
