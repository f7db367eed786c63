// What the learner has done so far, as data, and what each key does to it.
import type { Key } from '../lab.ts'
import { finest, type Line, meanSquaredError } from './fit.ts'

export const goalError = 0.1

export interface State extends Line {
  /** Small steps. */
  fine: boolean
  /** Draw the square on each distance, not the distance alone. */
  squares: boolean
}

export function init(): State {
  return { slope: -0.3, intercept: 0.8, fine: false, squares: false }
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => ({ ...state, slope: turned(state.slope, -stepOf(state)) })],
  ['right', state => ({ ...state, slope: turned(state.slope, stepOf(state)) })],
  ['down', state => ({ ...state, intercept: turned(state.intercept, -stepOf(state)) })],
  ['up', state => ({ ...state, intercept: turned(state.intercept, stepOf(state)) })],
  ['f', state => ({ ...state, fine: !state.fine })],
  ['space', state => ({ ...state, squares: !state.squares })],
  ['0', init],
])

export function stepOf({ fine }: State): number {
  return fine ? finest : 0.1
}

/** A knob after a step, between -3 and 3, free of rounding noise. */
function turned(value: number, by: number): number {
  return Math.min(3, Math.max(-3, Number((value + by).toFixed(2))))
}

export function reached(state: State): boolean {
  return meanSquaredError(state) < goalError
}
