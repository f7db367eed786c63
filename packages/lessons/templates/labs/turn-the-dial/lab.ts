// Turn the dial: one number, a picture that follows it, and a goal that is reached when the two agree.
import type { Lab } from '@neuralings/labs'
import { describe, goalError, init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export const turnTheDial: Lab<State> = {
  name: 'turn-the-dial',
  title: 'turn the dial',
  goal: `Bring the mean squared error below ${goalError}.`,
  help: [
    { keys: '←→', does: 'stiffness' },
    { keys: '↑↓', does: 'ten times as far' },
    { keys: 'f', does: 'fine' },
    { keys: '0', does: 'restart' },
  ],
  solution: ['up', 'right*5'],
  init,
  update,
  view,
  describe,
  reached,
  running: () => false,
}
