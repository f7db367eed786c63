// The learner's walk along the curves: which one, where on it, and what has been found so far.
import type { Key } from '../lab.ts'
import { type Curve, curves } from './curves.ts'
import { flatEndAt, flatSlope, reach, type Side } from './flat-ends.ts'
import type { Answer } from './words.ts'

export interface State {
  /** Which of the curves is shown. */
  index: number
  /** The cursor. */
  x: number
  /** Small steps. */
  fine: boolean
  /** For each curve the flat ends found; 'alive' when it was rightly said to have none. */
  found: readonly (readonly (Side | 'alive')[])[]
  /** What was marked last. */
  answer: Answer
}

export function init(): State {
  return { index: 0, x: 0, fine: false, found: curves.map(() => []), answer: { said: 'nothing' } }
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => ({ ...state, x: moved(state.x, -stepOf(state)) })],
  ['right', state => ({ ...state, x: moved(state.x, stepOf(state)) })],
  ['up', state => turned(state, -1)],
  ['down', state => turned(state, 1)],
  ['f', state => ({ ...state, fine: !state.fine })],
  ['space', mark],
  ['a', sayAlive],
  ['0', init],
])

export function stepOf({ fine }: State): number {
  return fine ? 0.05 : 0.5
}

export function curveOf({ index }: State): Curve {
  return curves[index]
}

/** Is there nothing left to find on this curve? */
export function isDone({ found }: State, index: number): boolean {
  return found[index].length >= Math.max(1, curves[index].ends.length)
}

/** How many curves are done. */
export function countDone(state: State): number {
  return curves.filter((_, index) => isDone(state, index)).length
}

export function reached(state: State): boolean {
  return countDone(state) === curves.length
}

/** The slope of the shown curve under the cursor. */
export function slopeAt(state: State): number {
  return curveOf(state).law.df(state.x)
}

/** The next curve, or the one before; the list goes round. What was said of the last one is over. */
function turned(state: State, by: 1 | -1): State {
  const index = (state.index + by + curves.length) % curves.length
  return { ...state, index, answer: { said: 'another', isDone: isDone(state, index) } }
}

/** Says that the curve is flat here, and stays so. */
function mark(state: State): State {
  const end = flatEndAt(curveOf(state).ends, state.x)
  const isFlat = Math.abs(slopeAt(state)) < flatSlope
  const marked = end ? withFound(state, end.side) : state
  const isNowDone = isDone(marked, state.index)
  return {
    ...marked,
    answer: { said: 'flat', end, slope: slopeAt(state), isFlat, isDone: isNowDone },
  }
}

/** Says that the curve goes flat nowhere. */
function sayAlive(state: State): State {
  const { ends } = curveOf(state)
  const isAlive = ends.length === 0
  const marked = isAlive ? withFound(state, 'alive') : state
  const isHere = flatEndAt(ends, state.x) !== undefined
  return { ...marked, answer: { said: 'alive', isAlive, isHere } }
}

function withFound(state: State, what: Side | 'alive'): State {
  const found = state.found.map((list, i) =>
    i === state.index ? [...new Set([...list, what])] : list,
  )
  return { ...state, found }
}

function moved(x: number, by: number): number {
  return Math.min(reach, Math.max(-reach, Number((x + by).toFixed(2))))
}
