// Positions: places as clocks with one hand or many. Places that one hand takes for the same, more hands tell apart; and
// how close two places are depends on their gap alone.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export function positions(messages: Messages): Lab<State> {
  const { title, goal, keys } = messages.positions
  return {
    name: 'positions',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.place },
      { keys: '↑↓', does: keys.gap },
      { keys: 'tab', does: keys.hands },
      { keys: 'space', does: keys.mark },
      { keys: '0', does: keys.restart },
    ],
    solution: ['up*4', 'tab*3', 'up', 'right*3', 'space', 'right*14', 'space', 'right*30', 'space'],
    init,
    update,
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: () => false,
  }
}
