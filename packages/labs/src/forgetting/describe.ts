// The ribbon in sentences.
import { brief, shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { cells, sample } from './network.ts'
import { knobs, reached, type State } from './state.ts'
import { noteOn, percent } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { forgetting } = messages
  const { describe } = forgetting
  const { run, length, best } = state
  const name = knobs[state.knob]
  const values = { cell: forgetting.cells[state.cell], length: String(length) }
  return [
    describe.network(values.cell, length, sample(length).join(' ')),
    describe.learnt(run.step, shown(run.loss, 2), percent(run.known)),
    describe.light(run.light.map(brief)),
    describe.knob(forgetting.knobs[name], values[name]),
    noteOn(state, messages)[0],
    describe.best(cells.map(cell => forgetting.known40(forgetting.cells[cell], best[cell]))),
    state.running ? describe.running : describe.paused,
    reached(state) ? describe.reached(forgetting.goal) : describe.goal(forgetting.goal),
  ]
}
