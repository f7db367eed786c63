// Feature maps: what each layer of a trained convolutional network makes of a picture. One map answers to level strokes, and a
// misread digit goes astray in some layer first.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { loadBench } from './bench.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export async function featureMaps(messages: Messages, own?: Uint8Array): Promise<Lab<State>> {
  const bench = await loadBench(own)
  const { title, goal, keys } = messages.features
  return {
    name: 'feature-maps',
    title,
    goal,
    help: [
      { keys: '←→', does: keys.map },
      { keys: '↑↓', does: keys.layer },
      { keys: 'tab', does: keys.picture },
      { keys: 'space', does: keys.kind },
      { keys: 'a', does: keys.say },
      { keys: '0', does: keys.restart },
    ],
    solution: ['right', 'a', 'space*2', 'up', 'a'],
    init,
    update: (state, key) => update(state, key, bench),
    view: (state, canvas) => view(state, { canvas, messages, bench }),
    describe: state => describe(state, { bench, messages }),
    reached,
    running: () => false,
  }
}
