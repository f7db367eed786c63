// From Vitest's own result to plain data: what failed, with which error, thrown where.
import type { TestCase, TestModule, TestRunResult } from 'vitest/node'
import type { Place, RunError, RunReport, RunTest } from './protocol.ts'

export function toReport({
  testModules,
  unhandledErrors,
}: TestRunResult): Pick<RunReport, 'tests' | 'errors'> {
  const errors = [...testModules.flatMap(outsideTests), ...unhandledErrors]
  return {
    tests: testModules.flatMap(module => [...module.children.allTests()].map(toTest)),
    errors: errors.map(error => toError(error as Thrown)),
  }
}

function toTest(test: TestCase): RunTest {
  const { state, errors = [] } = test.result()
  const ran = state === 'passed' || state === 'failed'
  return { name: test.fullName, state: ran ? state : 'skipped', errors: errors.map(toError) }
}

/** Errors of loading the file, and of what a test file does before and after its tests. */
const outsideTests = (module: TestModule) => [
  ...module.errors(),
  ...[...module.children.allSuites()].flatMap(suite => suite.errors()),
]

/** What is used of an error as Vitest hands it on. */
interface Thrown {
  name?: string
  message: string
  stack?: string
  actual?: unknown
  expected?: unknown
}

function toError({ name = 'Error', message, stack = '', actual, expected }: Thrown): RunError {
  return {
    name,
    message,
    frames: toFrames(stack),
    ...(typeof actual === 'string' && { actual }),
    ...(typeof expected === 'string' && { expected }),
  }
}

/** The stack's lines already lead to the sources: the worker maps them. */
const toFrames = (stack: string): Place[] =>
  [...stack.matchAll(/^ +at (?:.*? \()?(?:async )?(?:file:\/\/)?(.+?):(\d+):(\d+)\)?$/gm)].map(
    ([, file, line, column]) => ({ file, line: Number(line), column: Number(column) }),
  )
