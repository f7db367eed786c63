// What the lab says of the place where one stands, and of the answer that was just given.
import type { Messages, Note } from '../messages/messages.ts'
import { type Node, nameOf } from './nodes.ts'
import { here, hiddenIn, isAsked, reached, type State } from './state.ts'

export function noteOn(state: State, { architecture }: Messages): Note {
  const node = here(state)
  if (state.just === 'wrong') return architecture.wrong[node.id]!
  if (reached(state) && state.just !== null) return architecture.done
  if (state.just === 'right') return architecture.right[node.id]!
  if (isAsked(state, node)) return architecture.ask
  const hidden = node.name === 'block' ? hiddenIn(state, state.half) : 0
  return hidden > 0 ? architecture.hidden(hidden) : architecture.what[node.name]!
}

/** The shape of a place, or what stands for it until it is found. */
export const shapeOf = (state: State, node: Node, hidden: string): string =>
  isAsked(state, node) ? hidden : nameOf(node.shape)
