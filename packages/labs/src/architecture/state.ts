// Where one stands in the diagram, which blocks are open, and which shapes have been found.
import type { Key } from '../lab.ts'
import { type Half, halves, type Node, nameOf, nodes, questions } from './nodes.ts'

export interface State {
  half: Half
  /** The place that is looked at, in each half. */
  at: Readonly<Record<Half, string>>
  open: Readonly<Record<Half, boolean>>
  /** Which of the offered shapes the keys have turned to. */
  choice: number
  /** The questions that have been answered rightly, by id. */
  found: readonly string[]
  /** What the last key has brought about. */
  just: 'right' | 'wrong' | null
}

export function init(): State {
  return {
    half: 'encoder',
    at: { encoder: 'encoder/rows', decoder: 'decoder/rows' },
    open: { encoder: false, decoder: false },
    choice: 0,
    found: [],
    just: null,
  }
}

/** The places that can be seen and walked. */
export const seen = ({ open }: State, half: Half): readonly Node[] =>
  nodes[half].filter(({ isInside }) => open[half] || !isInside)

export const here = (state: State): Node =>
  nodes[state.half].find(({ id }) => id === state.at[state.half])!

/** Whether the shape here is still to be found. */
export const isAsked = ({ found }: State, { id, choices }: Node): boolean =>
  choices !== undefined && !found.includes(id)

/** How many shapes are still to be found in the block of a half, as long as it is closed. */
export const hiddenIn = (state: State, half: Half): number =>
  state.open[half] ? 0 : nodes[half].filter(node => node.isInside && isAsked(state, node)).length

export const reached = ({ found }: State): boolean => found.length === questions.length

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['up', state => walked(state, -1)],
  ['down', state => walked(state, 1)],
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['tab', state => ({ ...state, half: otherHalf(state.half), choice: 0, just: null })],
  ['space', state => (isAsked(state, here(state)) ? answered(state) : toggled(state))],
  ['0', init],
])

const otherHalf = (half: Half): Half => halves[1 - halves.indexOf(half)]!

function walked(state: State, by: number): State {
  const all = seen(state, state.half)
  const place = all.findIndex(({ id }) => id === state.at[state.half]) + by
  const id = all[(place + all.length) % all.length]!.id
  return { ...state, at: { ...state.at, [state.half]: id }, choice: 0, just: null }
}

function turned(state: State, by: number): State {
  const node = here(state)
  if (!isAsked(state, node)) return state
  const count = node.choices!.length
  return { ...state, choice: (state.choice + by + count) % count, just: null }
}

function answered(state: State): State {
  const { id, shape, choices } = here(state)
  if (nameOf(choices![state.choice]!) !== nameOf(shape)) return { ...state, just: 'wrong' }
  return { ...state, found: [...state.found, id], just: 'right' }
}

/** Opens or closes the block; who stands inside is taken out. */
function toggled(state: State): State {
  const { half } = state
  const isOpen = !state.open[half]
  const at = here(state).isInside && !isOpen ? `${half}/block` : state.at[half]
  return {
    ...state,
    open: { ...state.open, [half]: isOpen },
    at: { ...state.at, [half]: at },
    just: null,
  }
}
