// Predictions: the learner says what will happen, then the run says what does. The right answer is
// computed, never typed in, and a wrong guess does not give it away: it says which way it missed, and
// what was measured of the guess itself.
import { nearest } from '../grader/nearest.ts'
import { isClose, type Tolerance } from './close.ts'
import { printAny, printNumber } from './print.ts'
import { showMeasured } from './run.ts'

export type Answer = number | string | boolean

export interface AnswerOptions<A extends Answer = Answer> extends Tolerance {
  /** Show what the run gave after a wrong guess: when seeing it is the lesson. */
  reveal?: boolean
  /** All answers that there are, where the learner chooses one. */
  choices?: readonly A[]
  /** The numbers are names, a digit for instance: none of them is more than another. */
  unordered?: boolean
  /** What was measured of a wrong guess, in lines: of the guess, not of the right answer. */
  measured?: (guess: A) => string
  /** What the whole run measured, in lines: shown once the answer is right. */
  run?: () => string
}

/** Something that stands where an answer should, and is none: it counts as no attempt. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/**
 * Expects the learner's `answer` to be what the run `computed`. Whole numbers must be met exactly,
 * others within 0.5 %; `rtol` and `atol` say otherwise.
 * @throws Error beginning with `todo:` while the answer is undefined
 * @throws NoAnswer when it is of another kind, or none of the choices
 */
export function expectAnswer<A extends Answer>(
  answer: A | undefined,
  computed: A,
  { reveal = false, choices, unordered, measured, run, ...tolerance }: AnswerOptions<A> = {},
): void {
  if (answer === undefined) throw new Error('todo: write down what you expect, then save')
  const problem = whyNone(answer, computed, choices)
  if (problem) throw new NoAnswer(problem)
  if (!agrees(answer, computed, tolerance)) {
    const said = unordered ? String(answer) : answer
    const lines = [missed(said, computed, { reveal, ...tolerance }), measured?.(answer)]
    throw new Error(lines.filter(Boolean).join('\n'))
  }
  if (run) showMeasured(run())
}

/** Why this cannot be an answer at all; undefined when it can. */
function whyNone(answer: unknown, computed: Answer, choices?: readonly Answer[]) {
  if (choices?.includes(answer as Answer)) return undefined
  if (choices && typeof answer === typeof computed) return noChoice(answer, choices)
  if (typeof computed === 'number') return noNumber(answer)
  if (choices) return noChoice(answer, choices)
  if (typeof answer === typeof computed) return undefined
  return `the answer is a ${typeof computed}, yours is ${described(answer)}`
}

function noChoice(answer: unknown, choices: readonly Answer[]): string {
  const names = choices.map(String)
  // Numbers that look alike are not spelt alike.
  const meant = typeof answer === 'string' ? nearest(answer, names) : undefined
  const list = choices.map(quoted).join(', ')
  const question = meant ? ` Did you mean ${quoted(choices[names.indexOf(meant)])}?` : ''
  return `${quoted(answer)} is none of the choices: ${list}.${question}`
}

function noNumber(answer: unknown): string | undefined {
  if (typeof answer === 'number') return Number.isNaN(answer) ? 'NaN is no number' : undefined
  const meant = typeof answer === 'string' ? inText(answer) : undefined
  const advice = meant === undefined ? 'write a number' : `write the number itself, ${meant}`
  return `the answer is a number, yours is ${described(answer)}: ${advice}`
}

/** The number that a text holds: `'23'`, `'0,5'`, `'50 %'`. */
function inText(text: string): string | undefined {
  const [, digits, percent] = /^\s*(-?[\d.,]+)\s*(%?)\s*$/.exec(text) ?? []
  const value = Number(digits?.replace(',', '.')) / (percent ? 100 : 1)
  return Number.isNaN(value) ? undefined : printNumber(value)
}

function agrees(answer: Answer, computed: Answer, tolerance: Tolerance): boolean {
  if (typeof answer !== 'number' || typeof computed !== 'number') return answer === computed
  const usual = { rtol: Number.isInteger(computed) ? 0 : 0.005, atol: 0 }
  return isClose(answer, computed, { ...usual, ...tolerance })
}

function missed(
  answer: Answer,
  computed: Answer,
  { reveal, ...tolerance }: Tolerance & { reveal: boolean },
): string {
  if (isPercentage(answer, computed, tolerance))
    return `${answer} is a percentage: as a part of 1 it is ${show(Number(answer) / 100)}`
  if (typeof answer === 'string' && !reveal) return `${answer} is not the one`
  const run = reveal ? `gave ${show(computed)}` : `gave ${direction(answer, computed)}`
  return `you expected ${show(answer)}, but the run ${run}`
}

/** Right, but for the percent sign. */
const isPercentage = (answer: Answer, computed: Answer, tolerance: Tolerance): boolean =>
  typeof answer === 'number' &&
  Math.abs(Number(computed)) < 1 &&
  Math.abs(Number(answer)) >= 1 &&
  agrees(answer / 100, computed, tolerance)

function direction(answer: Answer, computed: Answer): string {
  if (typeof answer !== 'number' || typeof computed !== 'number') return 'something else'
  return answer < computed ? 'more' : 'less'
}

const show = (x: Answer): string => (typeof x === 'number' ? printNumber(x) : String(x))

const quoted = (x: unknown): string => (typeof x === 'string' ? `'${x}'` : String(x))

/** `a text, '23'` */
function described(x: unknown): string {
  if (typeof x === 'string') return `a text, ${quoted(x)}`
  if (['number', 'boolean', 'bigint'].includes(typeof x)) return `a ${typeof x}, ${x}`
  return printAny(x)
}
