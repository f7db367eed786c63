// Predictions: the learner says what will happen, then the run says what does. The right answer is
// computed, never typed in, and a wrong guess does not give it away: it says which way it missed.
import { isClose, type Tolerance } from './close.ts'
import { printNumber } from './print.ts'

export type Answer = number | string | boolean

export interface AnswerOptions extends Tolerance {
  /** Show what the run gave after a wrong guess: when seeing it is the lesson. */
  reveal?: boolean
}

/**
 * Expects the learner's `answer` to be what the run `computed`. Whole numbers must be met exactly,
 * others within 0.5 %; `rtol` and `atol` say otherwise.
 * @throws Error beginning with `todo:` while the answer is undefined
 */
export function expectAnswer(
  answer: Answer | undefined,
  computed: Answer,
  { reveal = false, ...tolerance }: AnswerOptions = {},
): void {
  if (answer === undefined) throw new Error('todo: write down what you expect, then save')
  if (typeof answer !== typeof computed) {
    throw new Error(`the answer should be a ${typeof computed}, yours is a ${typeof answer}`)
  }
  if (agrees(answer, computed, tolerance)) return
  const run = reveal ? `gave ${show(computed)}` : `gave ${direction(answer, computed)}`
  throw new Error(`you expected ${show(answer)}, but the run ${run}`)
}

function agrees(answer: Answer, computed: Answer, tolerance: Tolerance): boolean {
  if (typeof answer !== 'number' || typeof computed !== 'number') return answer === computed
  const usual = { rtol: Number.isInteger(computed) ? 0 : 0.005, atol: 0 }
  return isClose(answer, computed, { ...usual, ...tolerance })
}

function direction(answer: Answer, computed: Answer): string {
  if (typeof answer !== 'number' || typeof computed !== 'number') return 'something else'
  return answer < computed ? 'more' : answer > computed ? 'less' : 'something else'
}

const show = (x: Answer): string => (typeof x === 'number' ? printNumber(x) : String(x))
