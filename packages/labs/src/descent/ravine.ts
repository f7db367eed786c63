// The ravine: one rate for a steep direction and a flat one, and 60 steps.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { descentLab } from './lab.ts'
import { landscapeOf, type State } from './machine.ts'
import { arrival, isOfOneRate, type Run, rates } from './run.ts'

const steps = 60

export function ravine(messages: Messages): Lab<State> {
  return descentLab({
    messages,
    name: 'ravine',
    landscape: 'ravine',
    start: [
      { method: 'SGD', rate: rates.indexOf(0.01) },
      { method: 'SGD', rate: rates.indexOf(0.1) },
    ],
    knobs: [{ of: 'landscape' }, { of: 'rate', run: 0 }, { of: 'rate', run: 1 }],
    solution: ['up*4', 'right*3', 'space', 'tick*60'],
    reached,
    note: ({ runs, step }) =>
      runs.some(run => !isOfOneRate(run, step)) ? messages.descent.forked : undefined,
  })
}

function reached(state: State): boolean {
  const step = Math.min(steps, state.step)
  const has = (run: Run) => isOfOneRate(run, step) && run.moments[step].loss < arrival
  return landscapeOf(state).name === 'ravine' && state.runs.some(has)
}
