// Next token: a GPT says how likely each letter is, and a die falls. Three knobs change on what: the learner's own GPT,
// as far as it has been trained.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { openModel } from './model.ts'
import { init, reached, type State, solution, spelled, update, wantedOf } from './state.ts'
import { view } from './view.ts'

export async function nextToken(messages: Messages, own?: Uint8Array): Promise<Lab<State>> {
  const model = await openModel(own)
  const { title, goal, keys } = messages.nextToken
  return {
    name: 'next-token',
    title,
    goal: goal(spelled(model, wantedOf(model))),
    help: [
      { keys: '←→', does: keys.turn },
      { keys: 'tab', does: keys.next },
      { keys: 'space', does: keys.write },
      { keys: 'b', does: keys.back },
      { keys: '0', does: keys.restart },
    ],
    solution,
    init: () => init(model),
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
