// From what happened in the child to the one value that everybody prints.
import { relative } from 'node:path'
import type { Exercise } from '../format/manifest.ts'
import { harmless } from '../harmless.ts'
import type { Compared, Given } from '../testing/compared.ts'
import type { Outcome } from './outcome.ts'
import { droppedCap, leftOut } from './output.ts'
import { partsOf, stateOf } from './parts/states.ts'
import type { Job, Place, RunError, RunReport, RunTest } from './protocol.ts'
import { toldPicture } from './told-picture.ts'
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
  return harmless(text) + (/[^\n]$/.test(text) ? '\n' : '') + leftOut(dropped)
}

type Finding = Pick<Verdict, 'state' | 'tests' | 'parts' | 'message' | 'diagnosis'>

export function toVerdict(outcome: Outcome, circumstances: Circumstances): Verdict {
  const { exercise, job, printed, durationMs } = circumstances
  const { id, kind } = exercise
  const output = shown(printed)
  const isFlood = outcome.end === 'report' && printed.dropped > droppedCap
  const found = isFlood ? only('crashed', flood) : find(outcome, exercise, job)
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

const flood = `it printed more than ${droppedCap.toLocaleString('en')} lines; is there a console.log in a loop?`

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
  const isRead = state === 'failed' && outside.length === 0
  const missing = isRead && report.outline.parts.find(({ says }) => says)
  const diagnosis = missing ? missing.says! : null
  const found = { state, tests, parts, message: '', diagnosis }
  if (state !== 'passed') return found
  // What passes without a test, or without the learner's file, proves nothing.
  if (tests.length === 0) return only('failed', 'no test ran')
  if (!report.read)
    return { ...found, state: 'failed', message: 'the tests never loaded your file' }
  return found
}

/** Thrown while the file was loaded, or by something that a test had left behind. */
const outsideTests = (error: RunError, job: Job): TestResult =>
  toResult({ name: 'outside the tests', state: 'failed', uses: [], errors: [error] }, job)

function toResult(
  { name: given, state, uses, errors, compared, measured }: RunTest,
  job: Job,
): TestResult {
  const name = harmless(given)
  const numbers = compared && { compared: compared.map(shownCompared) }
  if (state === 'passed')
    return {
      name,
      state,
      uses,
      message: '',
      ...numbers,
      ...(measured && { measured: harmless(measured) }),
    }
  const [error] = errors
  if (!error) return { name, state: 'failed', uses, message: 'this test did not run' }
  const { actual, expected, frames } = error
  const location = frames.find(({ file }) => isLearners(file, job))
  return {
    name,
    state: 'failed',
    uses,
    message: say(error),
    ...(actual !== undefined && { actual: clean(actual) }),
    ...(expected !== undefined && { expected: clean(expected) }),
    ...(location && { location }),
    ...numbers,
  }
}

/** What is told of numbers is shown as well. */
const shownCompared = ({ what, got, ...numbers }: Compared): Compared => ({
  what: harmless(what),
  got: shownGiven(got),
  ...numbers,
})

function shownGiven(got: Given): Given {
  if (Array.isArray(got)) return got.map(shownGiven)
  return typeof got === 'string' ? harmless(got) : got
}

const isLearners = (file: string, { workspace, test }: Job): boolean =>
  file.startsWith(workspace) && file !== test && !file.includes('/node_modules/')

const printPlace = ({ file, line, column }: Place, { workspace }: Job): string =>
  `${relative(workspace, file)}:${line}:${column}`

/** A failed expectation speaks for itself; other errors are named, unless they are plain. */
function say({ name, message }: RunError): string {
  const plain = ['Error', 'AssertionError', 'Mismatch'].includes(name)
  return plain ? clean(message) : `${harmless(name)}: ${clean(message)}`
}

/** What of CommonJS is not there, and what modules have in its place. */
const inModules: Record<string, string> = {
  module: 'hand things on with export',
  exports: 'hand things on with export',
  require: 'fetch things with import',
  __dirname: 'it is import.meta.dirname',
  __filename: 'it is import.meta.filename',
}

/** A screen shows what is here as it is. The marks go, too, that Vite and Vitest leave on what they touch. */
const clean = (text: string): string =>
  harmless(text)
    .replace(/\(0\s*,\s*__vite_ssr_import_\d+__\.(\w+)\)/g, '$1')
    .replace(/__vite_ssr_import_\d+__\./g, '')
    .replace(/ \/\/ (?:Object\.is|deep) equality$/, '')
    .replace(
      /^Access to this API has been restricted.*/,
      'graded code may write no files and start no programs',
    )
    .replace(
      /^(module|exports|require|__dirname|__filename) is not defined\n[\s\S]*/,
      (_, name: string) => `${name} is not defined: ${inModules[name]}`,
    )
    .replace(/^(\w+) is not a function$/, '$1 is not a function: is it exported?')
    .trim()
