// From what a test threw to what is told of it: the learner's own words, line and numbers, and nothing that
// Vite or Vitest left on them.
import { relative } from 'node:path'
import { harmless } from '../harmless.ts'
import type { Compared, Given } from '../testing/comparison.ts'
import type { Job, Place, RunError, RunTest } from './protocol.ts'
import type { TestResult } from './verdict.ts'

/** What one test says, with the place in the learner's file. */
export function toResult(
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
  if (typeof got === 'object' && got?.name !== undefined)
    return { ...got, name: harmless(got.name) }
  return typeof got === 'string' ? harmless(got) : got
}

const isLearners = (file: string, { workspace, test }: Job): boolean =>
  file.startsWith(workspace) && file !== test && !file.includes('/node_modules/')

/** `functions/straight-line.ts:3:1` */
export const printPlace = ({ file, line, column }: Place, { workspace }: Job): string =>
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
export const clean = (text: string): string =>
  harmless(text)
    .replace(/\(0\s*,\s*__vite_ssr_import_\d+__\.(\w+)\)/g, '$1')
    .replace(/__vite_ssr_import_\d+__\./g, '')
    .replace(/ \/\/ (?:Object\.is|deep) equality$/, '')
    .replace(/(?<=to be )(?<!expected -0 to be )\+(?=0$)/, '')
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
