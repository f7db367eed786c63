// Forgetting: a network reads a row of symbols and is asked which one came first, and while it learns one sees at which
// places a gradient arrives. In a long row none comes to the first one, so nothing can be learnt of it; a network
// that began with short rows knows it all the same.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function forgetting(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.forgetting
  return {
    name: 'forgetting',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.change },
      { keys: 'tab', does: keys.knob },
      { keys: 'space', does: keys.learn },
      { keys: 's', does: keys.step },
      { keys: 'w', does: keys.weights },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['left*6', 'space', 'tick*9', 'right', 'tick*13', 'right', 'tick*4', 'right', 'tick*12'], // 2, 3, 5, 8
      ...[
        'right',
        'tick',
        'right',
        'tick',
        'right',
        'tick',
        'right',
        'tick',
        'right',
        'tick',
        'space',
      ], // to 40
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: ({ running }) => running,
  }
}
