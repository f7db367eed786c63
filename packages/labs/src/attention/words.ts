// What the lab says of where one stands.
import type { Messages, Note } from '../messages/messages.ts'
import { heads, length, sentences, shares } from './model.ts'
import { fits, namedHeads, reached, type State } from './state.ts'

/** The words of the sentence. */
export const wordsOf = ({ sentence }: State, { attention }: Messages): string[] =>
  sentences[sentence]!.map(id => attention.words[id]!)

export function noteOn(state: State, messages: Messages): Note {
  const { attention } = messages
  const words = wordsOf(state, messages)
  const [asks, asked] = [words[state.row]!, words[state.column]!]
  if (state.last === 'refused') return attention.notes.refused
  if (state.last === 'masked') return attention.notes.masked(asked)
  if (state.last === 'shown') return attention.notes.shown(asked)
  if (reached(state)) return attention.notes.reached
  const count = fits(state)
  const rule = state.said[state.head]
  if (rule && count !== undefined && count < length)
    return attention.notes.refuted(attention.rules[rule], count, length)
  if (namedHeads(state) === heads) return attention.notes.notAll
  if (rule) return attention.notes.fits(attention.rules[rule])
  const share = shares(state)[state.row]![state.column]!
  return attention.notes.share(asks, asked, Math.round(100 * share))
}
