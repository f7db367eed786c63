// What the learner looks at: a sentence, a head, one who asks and one who is asked, whom nobody may look at; and what has
// been said of each head.
import type { Key } from '../lab.ts'
import { agreeing, holds, type Model, type Rule, rulesOf } from './model.ts'

export interface State {
  sentence: number
  head: number
  /** Who asks, and who is asked. */
  row: number
  column: number
  masked: readonly number[]
  /** What each head looks at, as far as it has been said. */
  said: readonly (Rule | undefined)[]
  /** What was done last. */
  last: 'looked' | 'masked' | 'shown' | 'said' | 'refused'
}

export function init({ isOwn, heads }: Model): State {
  return {
    ...{ sentence: 0, head: 0 },
    ...(isOwn ? { row: 13, column: 12 } : { row: 2, column: 0 }),
    masked: [],
    said: Array.from({ length: heads }, () => undefined),
    last: 'looked',
  }
}

export function update(state: State, key: Key, model: Model): State {
  return keys.get(key)?.(state, model) ?? state
}

/** How many there are that ask. */
export const rowsIn = ({ sentences }: Model): number => sentences[0]!.q.length

/** How many there are that are asked. */
export const columnsIn = ({ sentences }: Model): number => sentences[0]!.k.length

const turned = (value: number, by: number, count: number) => (value + by + count) % count

type Press = (state: State, model: Model) => State

const toColumn =
  (by: number): Press =>
  (state, model) =>
    looked(state, { column: turned(state.column, by, columnsIn(model)) })

const toRow =
  (by: number): Press =>
  (state, model) =>
    looked(state, { row: turned(state.row, by, rowsIn(model)) })

const keys = new Map<Key, Press>([
  ['left', toColumn(-1)],
  ['right', toColumn(1)],
  ['up', toRow(-1)],
  ['down', toRow(1)],
  ['tab', (state, { heads }) => looked(state, { head: turned(state.head, 1, heads) })],
  [
    'space',
    (state, { sentences }) =>
      looked(state, { sentence: turned(state.sentence, 1, sentences.length), masked: [] }),
  ],
  ['m', masked],
  ['a', said],
  ['0', (_, model) => init(model)],
])

const looked = (state: State, change: Partial<State>): State => ({
  ...state,
  ...change,
  last: 'looked',
})

/** Hides the one that is asked, or shows it again. Somebody has to be left. */
function masked(state: State, model: Model): State {
  const { masked, column } = state
  if (masked.includes(column))
    return { ...state, masked: masked.filter(j => j !== column), last: 'shown' }
  if (masked.length === columnsIn(model) - 1) return { ...state, last: 'refused' }
  return { ...state, masked: [...masked, column], last: 'masked' }
}

/** The next of the things that a head might look at. */
function said(state: State, model: Model): State {
  const rules = rulesOf(model)
  const before = state.said[state.head]
  const next = rules[turned(before ? rules.indexOf(before) : -1, 1, rules.length)]
  return { ...state, said: state.said.with(state.head, next), last: 'said' }
}

/** How many heads something has been said of. */
export const namedHeads = ({ said }: State): number => said.filter(Boolean).length

export const reached = ({ said }: State, model: Model): boolean =>
  said.every((rule, head) => rule !== undefined && holds(model, rule, head))

/** For how many of those who ask what was said of this head is true, in this sentence; undefined where nothing was said. */
export function fits(state: State, model: Model): number | undefined {
  const rule = state.said[state.head]
  return rule && agreeing(model, rule, state)
}
