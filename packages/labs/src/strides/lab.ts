// Strides: one flat array and five numbers that say how it is walked. Mirrored, turned, cut, in overlapping windows or
// one number over and over: the data never moves.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function strides(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.strides
  return {
    name: 'strides',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.turn },
      { keys: 'tab', does: keys.next },
      { keys: '↑↓', does: keys.walk },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['right*3', 'tab*2', 'left*2'], // mirror
      ...['right*5', 'tab', 'right', 'tab', 'left', 'tab', 'left*3', 'tab', 'left*3'], // turn
      ...['right*3', 'tab', 'left*2', 'tab', 'left', 'tab', 'left'], // every second
      ...['right', 'tab*2', 'left*3', 'tab', 'left', 'tab', 'right*3'], // window
      ...['left*3', 'tab', 'right', 'tab', 'right*7', 'tab', 'left', 'tab', 'left'], // one number
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
