// A descent lab: the machine with a goal of its own.
import type { Lab } from '../lab.ts'
import { describe } from './describe.ts'
import { init, type Preset, type State, update } from './machine.ts'
import { view } from './view.ts'

export function descentLab(preset: Preset): Lab<State> {
  const { keys, title, labs } = preset.messages.descent
  return {
    name: preset.name,
    title: title(labs[preset.name].title),
    goal: labs[preset.name].goal,
    help: [
      { keys: '←→', does: keys.change },
      { keys: '↑↓', does: keys.coarse },
      { keys: 'tab', does: keys.knob },
      { keys: 'space', does: keys.run },
      { keys: 's', does: keys.step },
      { keys: 'b', does: keys.back },
      { keys: 'd', does: keys.arrows },
      { keys: 'w', does: keys.whatIf },
      { keys: '0', does: keys.restart },
    ],
    solution: preset.solution,
    init: () => init(preset),
    update: (state, key) => update(state, key, preset),
    view: (state, canvas) => view(state, canvas, preset),
    describe: state => describe(state, preset),
    reached: preset.reached,
    running: ({ running }) => running,
  }
}
