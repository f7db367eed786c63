// Attention: who asks down and who is asked across, and how much each hears of whom. A cell opens to the last number, a
// place can be hidden, and each head has taken up a habit of its own. Once the learner has trained a layer it is theirs.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { openReader } from './reader.ts'
import { shipped } from './sentences.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function attention(messages: Messages, own?: Uint8Array): Lab<State> {
  const model = openReader(own) ?? shipped
  const { title, goal, ownGoal, keys } = messages.attention
  return {
    name: 'attention',
    title,
    goal: model.isOwn ? ownGoal : goal,
    help: [
      { keys: '↑↓', does: keys.asks },
      { keys: '←→', does: keys.asked },
      { keys: 'tab', does: keys.head },
      { keys: 'space', does: model.isOwn ? keys.symbols : keys.sentence },
      { keys: 'm', does: keys.mask },
      { keys: 'a', does: keys.say },
      { keys: '0', does: keys.restart },
    ],
    solution: ['a*2', 'tab', 'space', 'a*5', 'tab', 'a*3'],
    init: () => init(model),
    update: (state, key) => update(state, key, model),
    view: (state, canvas) => view(state, { canvas, messages, model }),
    describe: state => describe(state, { messages, model }),
    reached: state => reached(state, model),
    running: () => false,
  }
}
