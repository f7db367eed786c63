// The largest rate that still arrives: one run on each side of the border, 5 % apart.
import type { Lab } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { descentLab } from './lab.ts'
import { landscapeOf, type State } from './machine.ts'
import { fateOf, isOfOneRate, rateOf, rates } from './run.ts'

export function explode(messages: Messages): Lab<State> {
  return descentLab({
    messages,
    name: 'explode',
    landscape: 'bowl',
    start: [
      { method: 'SGD', rate: rates.indexOf(0.01) },
      { method: 'SGD', rate: rates.indexOf(1) },
    ],
    knobs: [{ of: 'landscape' }, { of: 'rate', run: 0 }, { of: 'rate', run: 1 }],
    solution: ['up*8', 'right*8', 'tab', 'down', 'left', 'space', 'tick*200'],
    reached,
    note: ({ runs, step }) => {
      const [a, b] = runs.map(run => fateOf(run, step))
      return a === 'arrived' && b === 'exploded' ? messages.descent.bracket : undefined
    },
  })
}

function reached(state: State): boolean {
  const { runs, step } = state
  const of = (fate: string) =>
    runs.find(run => fateOf(run, step) === fate && isOfOneRate(run, step))
  const [slow, fast] = [of('arrived'), of('exploded')]
  if (!slow || !fast || landscapeOf(state).name !== 'bowl') return false
  return rateOf(fast) <= 1.05 * rateOf(slow)
}
