// The cures in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import {
  type CureName,
  cureNames,
  curvesOf,
  gainOf,
  heldOf,
  reached,
  roundOf,
  rounds,
  type State,
} from './state.ts'
import { noteOn, signed } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { cures } = messages
  const { describe } = cures
  const bare = heldOf(state, 'bare')
  return [
    describe.bench(state.wrong),
    describe.round(roundOf(state), rounds, state.running),
    ...(bare === undefined
      ? []
      : [describe.bare(shown(state.runs.bare.train.at(-1)!, 1), shown(bare, 1))]),
    ...cureNames.map(name => describeCure(state, name, messages)),
    describe.cursor(cures.names[cureNames[state.cursor]]),
    noteOn(state, messages)[0],
    reached(state) ? describe.reached(cures.goal) : describe.goal(cures.goal),
  ]
}

function describeCure(state: State, name: CureName, { cures }: Messages): string {
  const { describe, names } = cures
  const isMarked = state.marked.includes(name)
  const held = heldOf(state, name)
  const { train, held: curve } = curvesOf(state, name)
  if (held === undefined) return describe.untrained(names[name], isMarked)
  const reached = {
    train: shown(train.at(-1)!, 1),
    held: shown(held, 1),
    gain: signed(gainOf(state, name)!),
  }
  return describe.cure(names[name], isMarked, {
    ...reached,
    curve: curve.map(value => shown(value, 0)),
  })
}
