// Kernel cursor: nine weights slide over a picture. Of five kernels only what they have made is shown; the learner sets the
// weights until the same comes out, in as few edits as can be.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { describe } from './describe.ts'
import { loadPictures } from './pictures.ts'
import { init, reached, type State, update } from './state.ts'
import { view } from './view.ts'

export async function kernelCursor(messages: Messages): Promise<Lab<State>> {
  const pictures = await loadPictures()
  const { title, goal, keys } = messages.kernel
  return {
    name: 'kernel-cursor',
    title,
    goal,
    help: [
      { keys: '←→↑↓', does: keys.move },
      { keys: 'tab', does: keys.table },
      { keys: 'space', does: keys.slide },
      { keys: 's', does: keys.step },
      { keys: 'c', does: keys.again },
      { keys: 'g', does: keys.next },
      { keys: 'p', does: keys.preset },
      { keys: 'i', does: keys.picture },
      { keys: '0', does: keys.restart },
    ],
    solution: [
      ...['tab', 'down', 'left', 'up', 'g'],
      ...['tab', 'down', 'left', 'down', 'right*2', 'up', 'g'],
      ...['tab', 'right', 'up', 'right', 'up', 'right', 'up', 'right', 'up'],
      ...['right', 'up', 'right', 'up', 'right', 'up', 'right', 'up', 'g'],
      ...[
        'tab',
        'up*4',
        'left',
        'down',
        'left*2',
        'down',
        'right*4',
        'down',
        'right*2',
        'down',
        'g',
      ],
      ...['tab', 'left', 'up', 'right*2', 'up', 'c'],
    ],
    init,
    update: (state, key) => update(state, key, pictures),
    view: (state, canvas) => view(state, { canvas, messages, pictures }),
    describe: state => describe(state, { messages, pictures }),
    reached,
    running: ({ running }) => running,
  }
}
