// Attention in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { letters } from './answer.ts'
import { heard, heardByAll, type Model, scores, shares, vectors } from './model.ts'
import { namedHeads, reached, type State } from './state.ts'
import { namesOf, noteOn, signsOf } from './words.ts'

interface Setting {
  messages: Messages
  model: Model
}

export function describe(state: State, { messages, model }: Setting): string[] {
  const { describe, rules, own, shipped, goal, ownGoal } = messages.attention
  const { asks, asked } = namesOf(state, model, messages)
  const [who, whom] = [asks[state.row]!, asked[state.column]!]
  const row = shares(model, state)[state.row]!
  const score = scores(model, state)[state.row]![state.column]!
  const rule = state.said[state.head]
  return [
    describe.model(model.isOwn ? own : shipped),
    describe[model.isOwn ? 'symbols' : 'sentence'](signsOf(state, model, messages).join(' ')),
    describe.head(state.head + 1, model.heads),
    ...shares(model, state).map((row, i) => describe.row(asks[i]!, toldShares(row, asked))),
    describe.vectors(who, whom, {
      q: numbers(vectors(model, 'q', state)[state.row]!),
      k: numbers(vectors(model, 'k', state)[state.column]!),
    }),
    describe.score(
      {
        score: Number.isFinite(score) ? shown(score, 2) : '−∞',
        share: shown(row[state.column]!, 3),
      },
      model.d,
    ),
    ...heardLines(state, { messages, model }),
    describe.masked(state.masked.map(j => asked[j]!).join(', ')),
    rule ? describe.said(rules[rule]) : describe.unsaid,
    noteOn(state, model, messages)[0],
    reached(state, model)
      ? describe.reached
      : describe.goal(model.isOwn ? ownGoal : goal, namedHeads(state), model.heads),
  ]
}

const numbers = (values: number[]) => values.map(value => shown(value, 2)).join(', ')

const toldShares = (row: number[], names: string[]) =>
  row.map((share, j) => `${names[j]} ${Math.round(100 * share)} %`).join(', ')

/** The values and their sum; or what is answered. */
function heardLines(state: State, { messages, model }: Setting): string[] {
  const { describe } = messages.attention
  const { asks, asked } = namesOf(state, model, messages)
  if (!model.answer)
    return [
      ...vectors(model, 'v', state).map((value, j) => describe.value(asked[j]!, numbers(value))),
      describe.heard(asks[state.row]!, numbers(heard(model, state, state.row))),
    ]
  const answer = model.answer(heardByAll(model, state, state.row))
  const sign = signsOf(state, model, messages)[state.row]!
  return [describe.answer(toldShares(answer, letters), sign)]
}
