// How a text fails its tests: as much of a verdict as wrong answers are told apart by.
import type { State, Verdict } from './verdict.ts'

/** What the tests said of a text. */
export interface Failure {
  state: State
  tests: TestFailure[]
}

/** A test's name, and when it failed what was got, or else its message, and what the message begins with. */
export type TestFailure = [name: string, value: string | null, message?: string]

export const failureOf = ({ state, tests }: Verdict): Failure => ({
  state,
  tests: tests.map(({ name, state, message, actual }) =>
    state === 'failed' ? [name, actual ?? message, firstLine(message)] : [name, null],
  ),
})

const firstLine = (text: string): string => text.split('\n', 1)[0]
