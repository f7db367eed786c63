// What the learner has set, what the network has learnt so far, and how long a row each cell has got to know. A longer
// row is read by the same network: what it has learnt stays.
import type { Key } from '../lab.ts'
import { advance, begin, type Cell, cells, lengths, measured, type Run } from './network.ts'

export const knobs = ['cell', 'length'] as const

export interface State {
  cell: Cell
  length: number
  seed: number
  knob: number
  run: Run
  running: boolean
  /** For each cell the longest row whose first symbol it has known. */
  best: Readonly<Record<Cell, number>>
}

/** The share of rows that counts as known. */
export const enough = 0.9

const longest = lengths[lengths.length - 1]

export const init = (): State =>
  fresh({ cell: 'rnn', length: 20, seed: 2, knob: 1, best: { rnn: 0, lstm: 0, open: 0 } })

export const update = (state: State, key: Key): State => keys.get(key)?.(state) ?? state

const keys = new Map<Key, (state: State) => State>([
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['tab', state => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['space', state => ({ ...state, running: !state.running })],
  ['tick', state => (state.running ? learnt(state) : state)],
  ['s', state => ({ ...learnt(state), running: false })],
  ['w', state => fresh({ ...state, seed: state.seed + 1 })],
  ['0', state => fresh(state)],
])

/** The same settings, and a network that has learnt nothing. */
function fresh({ cell, length, seed, knob, best }: Omit<State, 'run' | 'running'>): State {
  return { cell, length, seed, knob, best, run: begin({ cell, length, seed }), running: false }
}

const learnt = (state: State): State => seen(state, advance(state.run, state))

/** With what has come of it, if a row of this length is known. */
function seen(state: State, run: Run): State {
  const next = { ...state, run }
  const { cell, length, best } = next
  const isBest = isKnown(next) && best[cell] < length
  return isBest ? { ...next, best: { ...best, [cell]: length } } : next
}

function turned(state: State, by: number): State {
  if (knobs[state.knob] === 'cell') {
    const cell = neighbour(cells, state.cell, by)
    return cell === state.cell ? state : fresh({ ...state, cell })
  }
  const length = neighbour(lengths, state.length, by)
  if (length === state.length) return state
  return seen({ ...state, length }, measured(state.run, { ...state, length }))
}

/** The next one in a list, or the one before; at the ends the same. */
const neighbour = <T>(values: readonly T[], value: T, by: number): T =>
  values[values.indexOf(value) + by] ?? value

export const isKnown = ({ run }: State): boolean => run.step > 0 && run.known >= enough

/** The recurrent network knows the first symbol of the longest row. */
export const reached = ({ best }: State): boolean => best.rnn === longest
