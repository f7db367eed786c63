// What the learner looks at: a sentence, a head, one who asks and one who is asked, whom nobody may look at; and what has
// been said of each head.
import type { Key } from '../lab.ts'
import { agreeing, heads, holds, length, type Rule, ruleNames, sentences } from './model.ts'

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

export function init(): State {
  return {
    ...{ sentence: 0, head: 0, row: 2, column: 0 },
    masked: [],
    said: Array.from({ length: heads }, () => undefined),
    last: 'looked',
  }
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const turned = (value: number, by: number, count: number) => (value + by + count) % count

const keys = new Map<Key, (state: State) => State>([
  ['left', state => looked(state, { column: turned(state.column, -1, length) })],
  ['right', state => looked(state, { column: turned(state.column, 1, length) })],
  ['up', state => looked(state, { row: turned(state.row, -1, length) })],
  ['down', state => looked(state, { row: turned(state.row, 1, length) })],
  ['tab', state => looked(state, { head: turned(state.head, 1, heads) })],
  [
    'space',
    state => looked(state, { sentence: turned(state.sentence, 1, sentences.length), masked: [] }),
  ],
  ['m', masked],
  ['a', said],
  ['0', init],
])

const looked = (state: State, change: Partial<State>): State => ({
  ...state,
  ...change,
  last: 'looked',
})

/** Hides the word that is asked, or shows it again. Somebody has to be left. */
function masked(state: State): State {
  const { masked, column } = state
  if (masked.includes(column))
    return { ...state, masked: masked.filter(j => j !== column), last: 'shown' }
  if (masked.length === length - 1) return { ...state, last: 'refused' }
  return { ...state, masked: [...masked, column], last: 'masked' }
}

/** The next of the things that a head might look at. */
function said(state: State): State {
  const before = state.said[state.head]
  const next = ruleNames[turned(before ? ruleNames.indexOf(before) : -1, 1, ruleNames.length)]
  return { ...state, said: state.said.with(state.head, next), last: 'said' }
}

/** How many heads something has been said of. */
export const namedHeads = ({ said }: State): number => said.filter(Boolean).length

export const reached = ({ said }: State): boolean =>
  said.every((rule, head) => rule !== undefined && holds(rule, head))

/** For how many words what was said of this head is true, in this sentence; undefined where nothing was said. */
export function fits({ said, sentence, head }: State): number | undefined {
  const rule = said[head]
  return rule && agreeing(rule, sentence, head)
}
