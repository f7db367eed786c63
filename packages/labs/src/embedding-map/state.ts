// A walk over the words: where one stands, which of twelve neighbours is looked at, and by which axes the words are placed.
import type { Key } from '../lab.ts'
import { dot, type Near, nearestTo, type Table } from './table.ts'

export const start = 'farmers'
export const end = 'treaty'
export const mostHops = 5
export const neighbours = 12

/** Two words at the ends of an axis. */
export const poles = [
  ['war', 'peace'],
  ['past', 'future'],
  ['men', 'women'],
  ['farm', 'city'],
  ['foreign', 'home'],
  ['low', 'high'],
] as const

export interface State {
  /** The ids of the words that were stood on, the last one now. */
  path: readonly number[]
  /** Which of the neighbours is looked at. */
  choice: number
  page: 'walk' | 'axes'
  /** Which poles lie across, and which upright. */
  axes: readonly [across: number, upright: number]
}

export const init = ({ tokens }: Table): State => ({
  path: [tokens.indexOf(start)],
  choice: 0,
  page: 'walk',
  axes: [0, 1],
})

export const here = ({ path }: State): number => path[path.length - 1]

/** The twelve nearest of the word that one stands on. */
export function around(state: State, table: Table): Near[] {
  const at = here(state)
  return nearestTo(table, table.rows[at], { k: neighbours, without: [at] })
}

export function reached({ path }: State, { tokens }: Table): boolean {
  const hops = path.indexOf(tokens.indexOf(end))
  return hops >= 0 && hops <= mostHops
}

export function update(state: State, key: Key, table: Table): State {
  if (key === '0') return init(table)
  if (key === 'tab') return { ...state, page: state.page === 'walk' ? 'axes' : 'walk' }
  return (state.page === 'walk' ? walked(state, key, table) : turned(state, key)) ?? state
}

function walked(state: State, key: Key, table: Table): State | undefined {
  const { path, choice } = state
  if (key === 'up' || key === 'down') {
    const by = key === 'up' ? neighbours - 1 : 1
    return { ...state, choice: (choice + by) % neighbours }
  }
  if (key === 'left')
    return path.length > 1 ? { ...state, path: path.slice(0, -1), choice: 0 } : state
  if (key !== 'right') return undefined
  return { ...state, path: [...path, around(state, table)[choice].id], choice: 0 }
}

/** Other poles; both axes never have the same ones. */
function turned(state: State, key: Key): State | undefined {
  const axis =
    key === 'left' || key === 'right' ? 0 : key === 'up' || key === 'down' ? 1 : undefined
  if (axis === undefined) return undefined
  const by = key === 'right' || key === 'up' ? 1 : poles.length - 1
  let next = (state.axes[axis] + by) % poles.length
  if (next === state.axes[1 - axis]) next = (next + by) % poles.length
  return { ...state, axes: axis === 0 ? [next, state.axes[1]] : [state.axes[0], next] }
}

/** Where a word lies on an axis: its cosine with the second pole less that with the first, from −1 to 1 or so. */
export function placeOf(id: number, axis: number, { tokens, rows }: Table): number {
  const [low, high] = poles[axis].map(pole => rows[tokens.indexOf(pole)])
  return dot(rows[id], high) - dot(rows[id], low)
}
