// What a learner wrote and how it was judged, as those see it who look for the cause.
import type { Exercise } from '../format/manifest.ts'
import { isUntried } from '../testing/pieces.ts'
import type { Verdict } from './verdict.ts'

export interface Attempt {
  exercise: Exercise
  verdict: Verdict
  solution: string
  /** Those that are wrong. */
  parts: string[]
}

export const attemptOf = (exercise: Exercise, verdict: Verdict, solution: string): Attempt => ({
  exercise,
  verdict,
  solution,
  parts: failedParts(verdict),
})

/** Whether something is wrong that has a cause in the text. */
export const isWrong = (verdict: Verdict): boolean =>
  hasFailed(verdict) || verdict.state === 'timeout' || verdict.state === 'crashed'

/** Whether a test has shown that something is wrong, also where something else is still to do. */
export const hasFailed = ({ state, tests }: Verdict): boolean =>
  state === 'failed' || (state === 'todo' && tests.some(isFailure))

const isFailure = ({ state, message }: Verdict['tests'][number]): boolean =>
  state === 'failed' && !message.startsWith('todo:') && !isUntried(message)

/**
 * Whether a part passes tests of its own and fails none: where a test fails that looks at others, too, nobody knows
 * that it is this part's fault.
 */
export function isCleared(part: string, { tests }: Verdict): boolean {
  const own = tests.filter(({ uses }) => uses.length === 1 && uses[0] === part)
  return own.length > 0 && !own.some(isFailure)
}

/** The parts that failing tests look at, in their order. */
export function failedParts({ parts, tests }: Verdict): string[] {
  const looked = new Set(tests.filter(isFailure).flatMap(({ uses }) => uses))
  return parts.filter(({ name, state }) => state === 'failed' && looked.has(name)).map(p => p.name)
}
