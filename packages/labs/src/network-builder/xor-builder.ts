// XOR: the smallest task that one line cannot do. The learner starts without hidden units, sees training
// get nowhere, and finds out how many it takes.
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'

export const xorBuilder = networkLab({
  name: 'xor-builder',
  title: 'XOR',
  goal: 'Give the network hidden units, and train it until all four corners are right and the loss is below 0.1.',
  shortGoal: '100 %, loss < 0.1',
  knobs: [
    { label: 'hidden units', field: 'units', values: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
    { label: 'activation', field: 'activation', values: ['identity', 'sigmoid', 'tanh', 'relu'] },
    { label: 'rate', field: 'rate', values: rates },
  ],
  start: [{ data: 'xor', layers: 1, units: 0, activation: 'tanh', rate: 1, seed: 2 }],
  stepsPerTick: 2,
  reached,
  note,
})

function reached({ moments: [{ accuracy, loss }] }: State): boolean {
  return accuracy === 1 && loss < 0.1
}

/** Steps after which a network that can has usually learnt it. */
const patience = 100

function note(state: State): string[] {
  const { units, activation } = state.setups[0]
  if (reached(state))
    return ['All four corners: the hidden units bent the plane.', 'All four corners.']
  if (state.moments[0].step < patience) return before(units)
  if (units === 0)
    return ['One line cannot part these corners. Add hidden units.', 'One line cannot. Add units.']
  if (activation === 'identity')
    return ['Without a bend layers collapse: still one line.', 'No bend: still one line.']
  if (units === 1)
    return [
      'One hidden unit has one line to bend at. Add another.',
      'One unit, one line. Add another.',
    ]
  return ['Stuck? More units help, or new weights: press w.', 'Stuck? More units, or press w.']
}

function before(units: number): string[] {
  if (units === 0)
    return ['No hidden units: the border is one line. Run it.', 'One straight line. Run it.']
  return ['Each hidden unit draws a line. Run it.', 'Each unit draws a line. Run it.']
}
