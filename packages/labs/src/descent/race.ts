// The race: a ravine so narrow that no rate of plain descent gets through in time, and other ways to step.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { descentLab } from './lab.ts'
import { landscapeOf, type State } from './machine.ts'
import { arrival, isOfOneRate, type Run, rates } from './run.ts'

const steps = 60

export function race(messages: Messages): Lab<State> {
  return descentLab({
    messages,
    name: 'race',
    landscape: 'gorge',
    start: [
      { method: 'SGD', rate: rates.indexOf(0.01) },
      { method: 'SGD', rate: rates.indexOf(0.01) },
    ],
    knobs: [
      { of: 'landscape' },
      { of: 'method', run: 0 },
      { of: 'rate', run: 0 },
      { of: 'method', run: 1 },
      { of: 'rate', run: 1 },
    ],
    solution: ['tab*2', 'right', 'tab', 'up', 'right*3', 'space', 'tick*60'],
    reached,
    note: () => undefined,
  })
}

function reached(state: State): boolean {
  const step = Math.min(steps, state.step)
  const has = (run: Run) => isOfOneRate(run, step) && run.moments[step].loss < arrival
  return landscapeOf(state).name === 'gorge' && state.runs.some(has)
}
