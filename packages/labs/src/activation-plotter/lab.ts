// The activation plotter: walk along eight curves and find where each stops learning. A flat end sends no
// gradient back, so this is where neurons saturate or die.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function activationPlotter(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.plotter
  return {
    name: 'activation-plotter',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.move },
      { keys: '↑↓', does: keys.curve },
      { keys: 'space', does: keys.flat },
      { keys: 'a', does: keys.alive },
      { keys: 'f', does: keys.fine },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['a'], // identity
      ...['down', 'left*10', 'space', 'right*20', 'space'], // sigmoid
      ...['down', 'space', 'left*20', 'space'], // tanh
      ...['down', 'space'], // relu
      ...['down', 'a'], // leaky relu
      ...['down', 'space'], // elu
      ...['down', 'left*3', 'space'], // swish
      ...['down', 'space'], // gelu
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
