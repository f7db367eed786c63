// What tells one network lab from another: its networks, its knobs, its goal and its words.
import type { Lab } from '../lab.ts'
import { describe } from './describe.ts'
import { init, type Preset, type State, update } from './machine.ts'
import { view } from './view.ts'

export const rates = [0.01, 0.03, 0.1, 0.3, 1, 3]

const help = [
  { keys: '←→', does: 'change' },
  { keys: 'tab', does: 'next knob' },
  { keys: 'space', does: 'run' },
  { keys: '0', does: 'restart' },
  { keys: 'w', does: 'weights' },
  { keys: 's', does: 'step' },
  { keys: 'b', does: 'back' },
]

/** A lab made of the machine, with one network or with two side by side. */
export function networkLab(preset: Preset): Lab<State> {
  const { name, title, goal, solution, reached } = preset
  return {
    name,
    title,
    goal,
    help,
    solution,
    init: () => init(preset),
    update: (state, key) => update(state, key, preset),
    view: (state, canvas) => view(state, canvas, preset),
    describe: state => describe(state, preset),
    reached,
    running: state => state.running,
  }
}
