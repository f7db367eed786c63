// Two places, so many hands, and the pairs that were marked. What is asked for comes one thing after the other.
import type { Key } from '../lab.ts'
import { closeness, most, places } from './waves.ts'

/** What is to be found: another place that looks alike to one hand; that more hands tell them apart; the same gap three times. */
export const tasks = ['alike', 'apart', 'sevens'] as const

/** The gap of the last task, how many pairs it wants, and how far apart they are at least. */
export const wanted = { gap: 7, pairs: 3, apart: 10 }

export interface State {
  place: number
  gap: number
  hands: number
  /** First places of pairs with the wanted gap. */
  marks: readonly number[]
  /** How many tasks are done. */
  done: number
  /** What was done last. */
  last: 'moved' | 'met' | 'marked' | 'refused'
}

export const init = (): State => ({ place: 0, gap: 2, hands: 1, marks: [], done: 0, last: 'moved' })

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

const keys = new Map<Key, (state: State) => State>([
  ['left', state => moved(state, { place: state.place - 1 })],
  ['right', state => moved(state, { place: state.place + 1 })],
  ['up', state => moved(state, { gap: state.gap + 1 })],
  ['down', state => moved(state, { gap: state.gap - 1 })],
  ['tab', state => moved(state, { hands: state.hands === most ? 1 : 2 * state.hands })],
  ['space', marked],
  ['0', init],
])

/** Both places stay on the row. */
function moved(state: State, change: Partial<State>): State {
  const next = { ...state, ...change, last: 'moved' as const }
  const gap = clamp(next.gap, 1, places - 1 - state.place)
  const place = clamp(next.place, 0, places - 1 - gap)
  return judged({ ...next, gap, place })
}

export const closenessOf = ({ place, gap, hands }: State): number =>
  closeness(place, place + gap, hands)

/** Whether the task of the moment is met. */
const meets: Record<(typeof tasks)[number], (state: State) => boolean> = {
  alike: state => state.hands === 1 && closenessOf(state) >= 0.95,
  apart: state => state.hands === most && closenessOf(state) < 0.9,
  sevens: ({ marks }) => marks.length === wanted.pairs,
}

function judged(state: State): State {
  const task = tasks[state.done]
  return task && meets[task](state) ? { ...state, done: state.done + 1, last: 'met' } : state
}

/** Marks the pair, where it is one that is wanted and not too near to another. */
function marked(state: State): State {
  if (tasks[state.done] !== 'sevens') return state
  const isNear = state.marks.some(mark => Math.abs(mark - state.place) < wanted.apart)
  if (state.gap !== wanted.gap || state.hands !== most || isNear)
    return { ...state, last: 'refused' }
  return judged({ ...state, marks: [...state.marks, state.place], last: 'marked' })
}

export const reached = ({ done }: State): boolean => done === tasks.length
