// Embedding map: a walk over the words of a learnt table, from each to one of its nearest, and a map whose axes are words.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { init, reached, type State, update } from './state.ts'
import { openTable } from './table.ts'
import { view } from './view.ts'

export function embeddingMap(messages: Messages, own?: Uint8Array): Lab<State> {
  const { title, goal, keys } = messages.map
  const table = openTable(own)
  return {
    name: 'embedding-map',
    title,
    goal,
    help: [
      { keys: '↑↓', does: keys.look },
      { keys: '→', does: keys.hop },
      { keys: '←', does: keys.back },
      { keys: 'tab', does: keys.axes },
      { keys: '0', does: keys.restart },
    ],
    solution: ['right', 'down*3', 'right', 'down*2', 'right', 'down*7', 'right', 'down*6', 'right'],
    init: () => init(table),
    update: (state, key) => update(state, key, table),
    view: (state, canvas) => view(state, { canvas, messages, table }),
    describe: state => describe(state, { table, messages }),
    reached: state => reached(state, table),
    running: () => false,
  }
}
