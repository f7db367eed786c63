// The workshop: every knob there is, on four shapes of data.
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { bends } from './setup.ts'
import { diverged, hasDiverged, noBend } from './standing.ts'

export const networkBuilder = networkLab({
  name: 'network-builder',
  title: 'network builder',
  goal: 'Build a network that gets 95 % of the spirals right.',
  shortGoal: 'spirals 95 % right',
  knobs: [
    { label: 'data', field: 'data', values: ['xor', 'moons', 'circles', 'spirals'] },
    { label: 'layers', field: 'layers', values: [0, 1, 2, 3] },
    { label: 'units', field: 'units', values: [1, 2, 3, 4, 5, 6, 7, 8] },
    { label: 'activation', field: 'activation', values: Object.keys(bends) },
    { label: 'rate', field: 'rate', values: rates },
  ],
  start: [{ data: 'moons', layers: 1, units: 2, activation: 'tanh', rate: 0.3, seed: 1 }],
  stepsPerTick: 5,
  solution: [
    ...['right*2', 'tab', 'right', 'tab', 'right*6'], // spirals, two layers of eight
    ...['tab', 'tab', 'right', 'space', 'tick*250'], // learning rate 1
  ],
  reached,
  note,
})

function reached({ setups: [{ data }], moments: [{ accuracy }] }: State): boolean {
  return data === 'spirals' && accuracy >= 0.95
}

function note(state: State): string[] {
  const { data, layers, activation } = state.setups[0]
  const { step, accuracy } = state.moments[0]
  if (reached(state)) return ['Wound around each other, and parted all the same.', 'Parted.']
  if (hasDiverged(state)) return diverged
  if (layers === 0)
    return ['No hidden layer: the border is a straight line.', 'No hidden layer: one line.']
  if (accuracy >= 0.95)
    return [`The ${data} are learnt. The spirals are harder.`, 'Learnt. Try the spirals.']
  if (activation === 'identity') return noBend
  if (step === 0) return ['Choose a network, then let it learn.', 'Choose, then run.']
  return ['More units draw more edges, more layers fold them.', 'More units, more edges.']
}
