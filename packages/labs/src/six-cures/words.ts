// What the lab says of where one stands: before the run, during it, and whether the guess was right.
import { shown } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { cureNames, gainOf, hasBegun, helpful, isOver, reached, type State } from './state.ts'

export function noteOn(state: State, { cures }: Messages): Note {
  if (reached(state)) return cures.right
  if (!hasBegun(state))
    return state.marked.length === 0 ? cures.start : cures.marked(state.marked.length)
  if (!isOver(state)) return cures.watch
  if (!state.wrong) return cures.cleanOver
  const helping = helpful(state)
  const missed = cureNames.filter(name => helping.includes(name) !== state.marked.includes(name))
  return cures.not(missed.map(name => `${cures.names[name]} ${signed(gainOf(state, name)!)}`))
}

/** With its sign, +6.3. */
export const signed = (points: number): string =>
  points < 0 ? shown(points, 1) : `+${shown(points, 1)}`
