// Drag the line: turn two knobs until a straight line lies close to the points. What a network does with
// millions of numbers, done by hand with two.
import type { Lab } from '../lab.ts'
import { describe, goalError, init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export const dragTheLine: Lab<State> = {
  name: 'drag-the-line',
  title: 'drag the line',
  goal: `Bring the mean squared error below ${goalError}.`,
  help: [
    { keys: '←→', does: 'slope w' },
    { keys: '↑↓', does: 'height b' },
    { keys: 'f', does: 'fine' },
    { keys: 'space', does: 'squares' },
    { keys: '0', does: 'restart' },
  ],
  solution: ['right*11', 'down*13'],
  init,
  update,
  view,
  describe,
  reached,
  running: () => false,
}
