// What the learner has set: a degree, a number of points, a penalty on the weights. The same key leads on from degree 1
// past the peak to 400. Both errors are kept for every degree up to the highest that has been looked at.
import type { Key } from '../lab.ts'
import { type Curve, errorOn, fitPolynomial, noisyPoints, type Point } from './polynomials.ts'
import { smallestWeights } from './smallest-weights.ts'

export const degrees = [
  ...Array.from({ length: 35 }, (_, i) => i + 1),
  ...[40, 50, 60, 80, 100, 150, 200, 300, 400],
]
export const counts = [15, 20, 30]
export const penalties = [0, 0.001, 0.01, 0.1, 1, 10]

export const knobs = ['degree', 'count', 'penalty'] as const

export type KnobName = (typeof knobs)[number]

/** Which points there are, and what a curve is made with. */
export interface Setup {
  count: number
  penalty: number
  /** Draws the points, and those that are held out. */
  seed: number
}

export interface Errors {
  train: number
  held: number
}

export interface State {
  setup: Setup
  degree: number
  /** The errors of the first degrees, as far as the learner has gone. */
  errors: readonly Errors[]
  /** Which knob the keys turn. */
  knob: number
  /** Whether the rule that the points come from is shown. */
  rule: boolean
  found: readonly TaskName[]
}

/** What is asked for. */
export const tasks = {
  /** Through every point, and calm. */
  calm: ({ setup, degree }, { train, held }) =>
    setup.count === 15 && setup.penalty === 0 && degree >= 15 && train < 1e-9 && held < 0.5,
  tamed: ({ setup, degree }, { held }) => setup.count === 15 && degree === 14 && held < 0.2,
  moved: ({ setup, degree }) =>
    setup.count === 30 && setup.penalty === 0 && degree === setup.count - 1,
} as const satisfies Record<string, (state: State, errors: Errors) => boolean>

export type TaskName = keyof typeof tasks

export const taskNames = Object.keys(tasks) as TaskName[]

export function init(): State {
  const setup = { count: 15, penalty: 0, seed: 7 }
  const state = { setup, degree: 1, errors: [], knob: 0, rule: false, found: [] }
  return looked(state)
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['down', state => turned(state, -5)],
  ['up', state => turned(state, 5)],
  ['tab', state => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['r', state => ({ ...state, rule: !state.rule })],
  ['w', state => withSetup(state, { seed: state.setup.seed + 1 })],
  ['0', init],
])

export const pointsOf = ({ count, seed }: Setup): Point[] => noisyPoints(count, seed)

const heldOut = ({ seed }: Setup): Point[] => noisyPoints(200, seed + 1000)

/** With fewer coefficients than points the one curve of least squares, else the one of smallest weights. */
export function curveOf(setup: Setup, degree: number): Curve {
  const { count, penalty } = setup
  const points = pointsOf(setup)
  if (degree < count && penalty === 0) return fitPolynomial(points, degree)
  return smallestWeights(points, degree, { penalty })
}

export const errorsNow = ({ errors, degree }: State): Errors => errors[degrees.indexOf(degree)]

/** The degree with the least held-out error among those that have been looked at. */
export function bestOf({ errors }: State): { degree: number; held: number } {
  const all = errors.map(({ held }, i) => ({ degree: degrees[i], held }))
  return all.reduce((best, one) => (one.held < best.held ? one : best))
}

/** The held-out error of a curve that says 0 everywhere. */
export const errorOfZero = ({ setup }: State): number => errorOn(heldOut(setup), () => 0)

export const reached = ({ found }: State): boolean => found.length === taskNames.length

function turned(state: State, by: number): State {
  switch (knobs[state.knob]) {
    case 'degree': {
      const degree = moved(degrees, state.degree, by)
      return degree === state.degree ? state : looked({ ...state, degree })
    }
    case 'count': {
      const count = moved(counts, state.setup.count, Math.sign(by))
      return count === state.setup.count ? state : withSetup(state, { count })
    }
    case 'penalty': {
      const penalty = moved(penalties, state.setup.penalty, Math.sign(by))
      return penalty === state.setup.penalty ? state : withSetup(state, { penalty })
    }
  }
}

/** The value that many places further on in a list, at most at its ends. */
function moved(values: readonly number[], value: number, by: number): number {
  return values[Math.min(values.length - 1, Math.max(0, values.indexOf(value) + by))]
}

function withSetup(state: State, change: Partial<Setup>): State {
  const setup = { ...state.setup, ...change }
  return withFound({
    ...state,
    setup,
    errors: measured(setup, degrees.slice(0, state.errors.length)),
  })
}

/** With the errors of all degrees up to this one. */
function looked(state: State): State {
  const last = degrees.indexOf(state.degree)
  const ahead = degrees.slice(state.errors.length, last + 1)
  return withFound({ ...state, errors: [...state.errors, ...measured(state.setup, ahead)] })
}

function measured(setup: Setup, some: readonly number[]): Errors[] {
  const [points, others] = [pointsOf(setup), heldOut(setup)]
  return some.map(degree => {
    const curve = curveOf(setup, degree)
    return { train: errorOn(points, curve), held: errorOn(others, curve) }
  })
}

/** With what is met now. */
function withFound(state: State): State {
  const isMet = (name: TaskName) => tasks[name](state, errorsNow(state))
  const found = taskNames.filter(name => state.found.includes(name) || isMet(name))
  return found.length > state.found.length ? { ...state, found } : state
}
