// Overfitting: polynomials of any degree through a few noisy points. Past the degree at which one curve passes through
// all of them the error comes back from where it shot to, but never to where it was best.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function overfitting(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.fits
  return {
    name: 'overfitting',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.change },
      { keys: '↑↓', does: keys.coarse },
      { keys: 'tab', does: keys.knob },
      { keys: 'r', does: keys.rule },
      { keys: 'w', does: keys.points },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['right*37'], // degree 60
      ...['left*24', 'tab*2', 'right*4'], // degree 14, penalty 1
      ...['left*4', 'tab*2', 'right*2', 'tab*2', 'right*15'], // 30 points, degree 29
    ],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
