// Drag the line: turn two knobs until a straight line lies close to the points. What a network does with
// millions of numbers, done by hand with two.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { goalError, init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function dragTheLine(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.line
  return {
    name: 'drag-the-line',
    title,
    goal: goal(goalError),
    help: [
      { keys: '←→', does: keys.slope },
      { keys: '↑↓', does: keys.height },
      { keys: 'f', does: keys.fine },
      { keys: 'space', does: keys.squares },
      { keys: '0', does: keys.restart },
    ],
    solution: ['right*11', 'down*13'],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
