// Attention: words down and across, who listens to whom. A cell opens to the last number, a word can be hidden, and
// three heads have each taken up a habit of their own.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function attention(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.attention
  return {
    name: 'attention',
    title,
    goal,
    help: [
      { keys: '↑↓', does: keys.asks },
      { keys: '←→', does: keys.asked },
      { keys: 'tab', does: keys.head },
      { keys: 'space', does: keys.sentence },
      { keys: 'm', does: keys.mask },
      { keys: 'a', does: keys.say },
      { keys: '0', does: keys.restart },
    ],
    solution: ['a*2', 'tab', 'space', 'a*5', 'tab', 'a*3'],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
