// From Vitest's own result to plain data: what failed, with which error, thrown where.
import { inspect } from 'node:util'
import type { TestCase, TestModule, TestRunResult } from 'vitest/node'
import type { Place as TestPlace } from './parts/uses.ts'
import type { Place, RunError, RunReport, RunTest } from './protocol.ts'

/** `usesOf` tells what a test looks at. */
export function toReport(
  { testModules, unhandledErrors }: TestRunResult,
  usesOf: (place: TestPlace) => string[],
): Pick<RunReport, 'tests' | 'errors'> {
  const errors = [...testModules.flatMap(outsideTests), ...unhandledErrors]
  return {
    tests: testModules.flatMap(module =>
      [...module.children.allTests()].map(test => toTest(test, usesOf(placeOf(test)))),
    ),
    errors: errors.map(toError),
  }
}

const placeOf = ({ name, fullName, location }: TestCase): TestPlace => ({
  name,
  fullName,
  line: location?.line ?? 0,
})

function toTest(test: TestCase, uses: string[]): RunTest {
  const { state, errors = [] } = test.result()
  const ran = state === 'passed' || state === 'failed'
  const { comparisons, measured } = test.meta()
  return {
    name: test.fullName,
    state: ran ? state : 'skipped',
    uses,
    ...(measured && { measured }),
    errors: errors.map(toError),
    ...(comparisons && !comparisons.isMore && { compared: comparisons.compared }),
  }
}

/** Errors of loading the file, and of what a test file does before and after its tests. */
const outsideTests = (module: TestModule) => [
  ...module.errors(),
  ...[...module.children.allSuites()].flatMap(suite => suite.errors()),
]

/** What is used of an error as Vitest hands it on. Code may throw anything, so none of it is sure. */
interface Thrown {
  name?: unknown
  message?: unknown
  stack?: unknown
  actual?: unknown
  expected?: unknown
}

function toError(thrown: unknown): RunError {
  const { name = 'Error', message, stack = '', actual, expected }: Thrown = Object(thrown)
  return {
    name: textOf(name),
    message: textOf(message),
    frames: toFrames(String(stack).slice(-longest)),
    ...(typeof actual === 'string' && { actual: textOf(actual) }),
    ...(typeof expected === 'string' && { expected: textOf(expected) }),
  }
}

/** Characters of a message that are worth telling. */
const longest = 10_000

function textOf(x: unknown): string {
  const text = typeof x === 'string' ? x : inspect(x)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

/** The stack's lines already lead to the sources: the worker maps them. */
const toFrames = (stack: string): Place[] =>
  [...stack.matchAll(/^ +at (?:.*? \()?(?:async )?(?:file:\/\/)?(.+?):(\d+):(\d+)\)?$/gm)].map(
    ([, file, line, column]) => ({ file, line: Number(line), column: Number(column) }),
  )
