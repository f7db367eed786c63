// What the learner has set, and what each key does to it. The loss is drawn where one has been under the setting of now:
// another loss, or another target, begins a new drawing.
import type { Range } from '@neuralings/plots'

import type { Key } from '../lab.ts'
import { isOfScores, lossNames, movedTo, placeOf, rangeOf, type Setting } from './scene.ts'
import { isLevel, isMet, type Seen, tasks } from './tasks.ts'

export interface State extends Setting, Seen {
  /** What the keys move: 0 is the prediction or the true score, 1 the last target or the other score. */
  knob: 0 | 1
  /** Small steps. */
  fine: boolean
  /** Between which places one has been. */
  been: Range
  /** How many tasks are done. */
  done: number
}

export function init(): State {
  const setting = { prediction: 1.5, last: 9, eighth: false, truth: 0, rival: 2.5 }
  return withFreshView({
    ...setting,
    loss: 'squared',
    knob: 0,
    fine: false,
    been: [0, 0],
    rested: [],
    done: 0,
  })
}

export function update(state: State, key: Key): State {
  const next = keys.get(key)?.(state) ?? state
  const task = tasks[next.done]
  return task && isMet(next, task) ? { ...next, done: next.done + 1 } : next
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => moved(state, -stepOf(state))],
  ['right', state => moved(state, stepOf(state))],
  ['up', state => withLoss(state, -1)],
  ['down', state => withLoss(state, 1)],
  ['tab', state => ({ ...state, knob: state.knob === 0 ? 1 : 0 })],
  ['e', withEighth],
  ['f', state => ({ ...state, fine: !state.fine })],
  ['0', init],
])

export function stepOf({ fine }: State): number {
  return fine ? 0.1 : 0.5
}

export function reached({ done }: State): boolean {
  return done === tasks.length
}

/** The task that was done last, while all is still as it wants it. */
export function justMet(state: State): (typeof tasks)[number] | undefined {
  const last = tasks[state.done - 1]
  return last && isMet(state, last) ? last : undefined
}

function moved(state: State, by: number): State {
  if (state.knob === 1) return withOther(state, by)
  const place = within(rangeOf(state), placeOf(state) + by)
  if (place === placeOf(state)) return state
  const next = { ...state, ...movedTo(state, place) }
  const [low, high] = state.been
  const rested = isLevel(next) ? [...state.rested, place] : state.rested
  return { ...next, rested, been: [Math.min(low, place), Math.max(high, place)] }
}

/** The last target, or the other score, elsewhere. */
function withOther(state: State, by: number): State {
  const name = isOfScores(state) ? 'rival' : 'last'
  const value = within(rangeOf(state), state[name] + by)
  return value === state[name] ? state : withFreshView({ ...state, [name]: value })
}

/** The next loss, or the one before; the list goes round. */
function withLoss(state: State, by: 1 | -1): State {
  const index = lossNames.indexOf(state.loss) + by + lossNames.length
  return withFreshView({ ...state, loss: lossNames[index % lossNames.length] })
}

/** With one target more, or without it; scores have none. */
function withEighth(state: State): State {
  return isOfScores(state) ? state : withFreshView({ ...state, eighth: !state.eighth })
}

function withFreshView(state: State): State {
  const place = placeOf(state)
  return { ...state, been: [place, place], rested: isLevel(state) ? [place] : [] }
}

/** A place in the range, free of rounding noise. */
function within([low, high]: Range, value: number): number {
  return Math.min(high, Math.max(low, Number(value.toFixed(1))))
}
