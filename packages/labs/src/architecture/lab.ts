// Architecture: a transformer to walk through, place by place, with the numbers that flow there. Nearly everywhere they
// have the same shape; where they have not is where something happens.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { createFlow } from './flow.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function architecture(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.architecture
  const flow = createFlow()
  return {
    name: 'architecture',
    title,
    goal,
    help: [
      { keys: '↑↓', does: keys.walk },
      { keys: 'tab', does: keys.half },
      { keys: '←→', does: keys.choose },
      { keys: 'space', does: keys.space },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['down', 'right*2', 'space'], // + places
      ...['down', 'space', 'down*3', 'right', 'space'], // shares
      ...['down*3', 'space', 'down*3', 'right*3', 'space'], // up, last norm
      ...['tab', 'down*2', 'space', 'down*2', 'right*2', 'space'], // shares
      ...['down*3', 'right', 'space', 'down', 'right*3', 'space'], // keys, cross
      ...['down*5', 'space'], // scores
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages, flow }),
    describe: state => describe(state, { messages, flow }),
    reached,
    running: () => false,
  }
}
