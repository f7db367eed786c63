// Pulls: what a loss does to a prediction. Each target pulls as hard as the slope of its loss says, as a spring or as a
// rope; where the pulls cancel the slope is 0, and there the loss is least.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function pulls(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.pulls
  return {
    name: 'pulls',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.move },
      { keys: '↑↓', does: keys.loss },
      { keys: 'tab', does: keys.knob },
      { keys: 'e', does: keys.eighth },
      { keys: 'f', does: keys.fine },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      'right*7', // springs: the mean, 5
      ...['down', 'left*2'], // ropes: the median, 4
      ...['up', 'tab', 'right*14', 'tab', 'right*4'], // springs, with the last target at 16: the mean, 6
      ...['down', 'left*4'], // ropes: still 4
      ...['down', 'right'], // Huber: 4.5
      ...['up', 'e', 'right*4'], // eight ropes: from 4.5 to 6.5
      ...['down*2', 'right*13'], // ten scores
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
