// What tells one network lab from another: its networks, its knobs, its goal and its words.
import type { Lab } from '../lab.ts'
import { describe } from './describe.ts'
import { init, type Preset, type State, update } from './machine.ts'
import { view } from './view.ts'

export const rates = [0.01, 0.03, 0.1, 0.3, 1, 3]

/** A lab made of the machine, with one network or with two side by side. */
export function networkLab(preset: Preset): Lab<State> {
  const { name, title, goal, solution, reached } = preset
  const { keys } = preset.messages.networks
  return {
    name,
    title,
    goal,
    help: [
      { keys: '←→', does: keys.change },
      { keys: 'space', does: keys.run },
      { keys: 'tab', does: keys.knob },
      { keys: '0', does: keys.restart },
      { keys: 'w', does: keys.weights },
      { keys: 's', does: keys.step },
      { keys: 'b', does: keys.back },
    ],
    solution,
    init: () => init(preset),
    update: (state, key) => update(state, key, preset),
    view: (state, canvas) => view(state, canvas, preset),
    describe: state => describe(state, preset),
    reached,
    running: state => state.running,
  }
}
