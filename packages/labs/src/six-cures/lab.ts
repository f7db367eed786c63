// Six cures: 300 digits, two in five of them with a wrong label, learnt by heart by a network without any cure, and by six
// with one each. Who guesses first sees more.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { loadBench } from './bench.ts'
import { describe } from './describe.ts'
import { cureNames, init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export async function sixCures(messages: Messages): Promise<Lab<State>> {
  const { title, goal, keys } = messages.cures
  const bench = await loadBench()
  return {
    name: 'six-cures',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.cure },
      { keys: '↑↓', does: keys.mark },
      { keys: 'space', does: keys.run },
      { keys: 's', does: keys.step },
      { keys: 'tab', does: keys.labels },
      { keys: 'w', does: keys.weights },
      { keys: '0', does: keys.restart },
    ],
    // All but the smaller network: it is still large enough to learn its digits by heart.
    solution: [...cureNames.slice(1).flatMap(() => ['right', 'up']), 'space', 'tick*120'],
    init,
    update: (state, key) => update(state, key, bench),
    view: (state, canvas) => view(state, { canvas, messages }),
    describe: state => describe(state, messages),
    reached,
    running: ({ running }) => running,
  }
}
