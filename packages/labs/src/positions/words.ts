// What the lab says of where one stands.
import { shown } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { closenessOf, type State, tasks, wanted } from './state.ts'

export function noteOn(state: State, { positions }: Messages): Note {
  const { notes } = positions
  const close = shown(closenessOf(state), 3)
  const other = state.place + state.gap
  if (state.last === 'met') return notes.met[tasks[state.done - 1]!](other, close)
  if (state.last === 'marked') return notes.marked(state.place, other, close)
  if (state.last === 'refused') return notes.refused(wanted.gap, wanted.apart)
  const task = tasks[state.done]
  return task ? notes.asked[task](wanted.gap, wanted.pairs) : notes.play
}
