// What the lab says of where one stands.
import type { Messages, Note } from '../messages/messages.ts'
import { letters } from './answer.ts'
import { holds, type Model, shares } from './model.ts'
import { fits, namedHeads, reached, rowsIn, type State } from './state.ts'

/** What stands at each place: words, or letters for the symbols. */
export function signsOf({ sentence }: State, { sentences, isOwn }: Model, { attention }: Messages) {
  return sentences[sentence]!.ids.map(id => (isOwn ? letters[id]! : attention.words[id]!))
}

interface Names {
  asks: string[]
  asked: string[]
}

/** What those who ask are called, and those who are asked: the words themselves, or questions and places. */
export function namesOf(state: State, model: Model, messages: Messages): Names {
  const { question, place } = messages.attention
  const signs = signsOf(state, model, messages)
  if (!model.isOwn) return { asks: signs, asked: signs }
  return { asks: signs.map((_, i) => question(i)), asked: signs.map((_, j) => place(j)) }
}

export function noteOn(state: State, model: Model, messages: Messages): Note {
  const { rules, notes } = messages.attention
  const names = namesOf(state, model, messages)
  const [asks, asked] = [names.asks[state.row]!, names.asked[state.column]!]
  if (state.last === 'refused') return notes.refused
  if (state.last === 'masked') return notes.masked(asked)
  if (state.last === 'shown') return notes.shown(asked)
  if (reached(state, model)) return model.isOwn ? notes.reachedOwn : notes.reached
  const count = fits(state, model)
  const rule = state.said[state.head]
  const all = rowsIn(model)
  const isRight = rule && (model.isOwn ? holds(model, rule, state.head) : count === all)
  if (rule && count !== undefined && !isRight) return notes.refuted(rules[rule], count, all)
  if (rule && count !== undefined && model.isOwn) return notes.mostly(rules[rule], count, all)
  if (namedHeads(state) === model.heads) return notes.notAll
  if (rule) return notes.fits(rules[rule])
  const share = shares(model, state)[state.row]![state.column]!
  return notes.share(asks, asked, Math.round(100 * share))
}
