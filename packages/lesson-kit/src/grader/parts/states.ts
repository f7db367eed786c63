// How each part of the file stands, from what is there and what the tests said of it.
import { isUntried } from '../../testing/pieces.ts'
import type { Part, State, TestResult } from '../verdict.ts'
import type { Outline } from './outline.ts'
import { isTitled } from './titled.ts'

export const isTodo = ({ message }: TestResult): boolean => message.startsWith('todo:')

export function partsOf(outline: Outline, tests: readonly TestResult[]): Part[] {
  const unfinished = unfinishedOf(outline, tests)
  const waits = (test: TestResult) => isUntried(test.message) || waitsFor(test, unfinished, outline)
  const isBlamed = blame(outline, tests)
  return outline.parts.map(part => {
    const { name, lines, todo, begun } = part
    if (!lines) return { name, state: 'missing' }
    if (todo && unfinished.has(name))
      return { name, state: 'todo', line: todo, ...(begun && { begun }) }
    const own = testsOf(name, tests, outline)
    const failed = own.filter(test => test.state === 'failed' && isBlamed(name, test))
    const line = lines.first
    if (own.length > 0 && failed.length === 0) return { name, state: 'passed', line }
    return {
      name,
      state: failed.every(waits) ? 'waiting' : 'failed',
      line,
    }
  })
}

/** The tests that look at a part; where none does, those that look at what builds on it. */
function testsOf(name: string, tests: readonly TestResult[], { reach }: Outline): TestResult[] {
  const own = tests.filter(({ uses }) => uses.includes(name))
  const above = tests.filter(({ uses }) => uses.some(user => reach[user]?.includes(name)))
  return own.length > 0 ? own : above
}

/**
 * A test that looks at several parts fails for one of them: it is no fault of a part that is as it was given, nor of
 * one that passes a test of its own while another fails one, or while the test has the name of another.
 */
function blame({ parts }: Outline, tests: readonly TestResult[]) {
  const names = new Set(parts.map(({ name }) => name))
  const partsIn = ({ uses }: TestResult) => uses.filter(name => names.has(name))
  const alone = tests.filter(test => partsIn(test).length === 1)
  const inState = (state: TestResult['state']) =>
    new Set(alone.filter(test => test.state === state).flatMap(partsIn))
  const [failing, passing] = [inState('failed'), inState('passed')]
  const given = new Set(parts.filter(part => part.given).map(({ name }) => name))
  const isOthers = (name: string, test: TestResult): boolean => {
    const others = partsIn(test).filter(other => other !== name)
    if (given.has(name)) return others.length > 0
    const isTheirs = (other: string) => failing.has(other) || isTitled(test.name, other)
    return passing.has(name) && others.some(isTheirs)
  }
  return (name: string, test: TestResult): boolean => failing.has(name) || !isOthers(name, test)
}

/** Half-done work is only `to do` as long as what is done is right. */
export function stateOf(outline: Outline, tests: readonly TestResult[]): State {
  const failed = tests.filter(({ state }) => state === 'failed')
  if (failed.length === 0) return 'passed'
  const unfinished = unfinishedOf(outline, tests)
  return failed.every(test => waitsFor(test, unfinished, outline)) ? 'todo' : 'failed'
}

/** Whether a test failed for what is not there yet, and so says nothing of what is. */
function waitsFor(test: TestResult, unfinished: Set<string>, { reach }: Outline): boolean {
  const leadsTo = (name: string) => [name, ...(reach[name] ?? [])]
  return isTodo(test) || test.uses.flatMap(leadsTo).some(name => unfinished.has(name))
}

/** The parts that still have their todo, and a test that met it. */
const unfinishedOf = ({ parts }: Outline, tests: readonly TestResult[]): Set<string> =>
  new Set(
    parts
      .filter(({ todo, unset, name }) => {
        const own = tests.filter(({ uses }) => uses.includes(name))
        const met = (test: TestResult) => isTodo(test) || (unset && test.state === 'failed')
        return todo !== null && (own.length === 0 || own.some(met))
      })
      .map(({ name }) => name),
  )
