// The activation plotter: walk along eight curves and find where each stops learning. A flat end sends no
// gradient back, so this is where neurons saturate or die.
import type { Lab } from '../lab.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export const activationPlotter: Lab<State> = {
  name: 'activation-plotter',
  title: 'activation plotter',
  goal: 'Mark every flat end of the eight curves, and say which curves never go flat.',
  help: [
    { keys: '←→', does: 'move' },
    { keys: '↑↓', does: 'curve' },
    { keys: 'space', does: 'flat from here on' },
    { keys: 'a', does: 'alive everywhere' },
    { keys: 'f', does: 'fine' },
    { keys: '0', does: 'restart' },
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
  view,
  describe,
  reached,
  running: () => false,
}
