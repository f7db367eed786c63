// Gradient bars: sixteen layers, how large the numbers are on their way up, and what is left of a gradient on its way
// down. Three switches decide whether it arrives: the activation, the size of the weights, and a way around each layer.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function gradientBars(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.bars
  return {
    name: 'gradient-bars',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.change },
      { keys: '↑↓', does: keys.coarse },
      { keys: 'tab', does: keys.knob },
      { keys: 'space', does: keys.send },
      { keys: 's', does: keys.step },
      { keys: 'b', does: keys.back },
      { keys: 'w', does: keys.weights },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['tab*2', 'right', 'space', 'tick*32'], // sigmoid, with residual
      ...['tab*2', 'down*6'], // std 0.01
      ...['up*5', 'right*3', 'tab', 'left', 'tab', 'right*2'], // ReLU without, std 0.25
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: ({ running }) => running,
  }
}
