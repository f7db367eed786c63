// Attention in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { heads, heard, scores, shares, vectors } from './model.ts'
import { namedHeads, reached, type State } from './state.ts'
import { noteOn, wordsOf } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { describe, rules } = messages.attention
  const words = wordsOf(state, messages)
  const [asks, asked] = [words[state.row]!, words[state.column]!]
  const numbers = (values: number[]) => values.map(value => shown(value, 2)).join(', ')
  const row = shares(state)[state.row]!
  const score = scores(state)[state.row]![state.column]!
  const rule = state.said[state.head]
  return [
    describe.sentence(words.join(' ')),
    describe.head(state.head + 1, heads),
    ...shares(state).map((row, i) => describe.row(words[i]!, toldShares(row, words))),
    describe.vectors(asks, asked, {
      q: numbers(vectors('q', state)[state.row]!),
      k: numbers(vectors('k', state)[state.column]!),
    }),
    describe.score(Number.isFinite(score) ? shown(score, 2) : '−∞', shown(row[state.column]!, 3)),
    ...words.map((word, j) => describe.value(word, numbers(vectors('v', state)[j]!))),
    describe.heard(asks, numbers(heard(state, state.row))),
    describe.masked(state.masked.map(j => words[j]!).join(', ')),
    rule ? describe.said(rules[rule]) : describe.unsaid,
    noteOn(state, messages)[0],
    reached(state) ? describe.reached : describe.goal(namedHeads(state), heads),
  ]
}

const toldShares = (row: number[], words: string[]) =>
  row.map((share, j) => `${words[j]} ${Math.round(100 * share)} %`).join(', ')
