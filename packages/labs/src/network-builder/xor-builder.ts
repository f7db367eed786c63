// XOR: the smallest task that one line cannot do. The learner starts without hidden units, sees training
// get nowhere, and finds out how many it takes.
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { diverged, hasDiverged, isFalling, noBend } from './standing.ts'

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
  solution: ['right*2', 'space', 'tick*60'],
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
  if (hasDiverged(state)) return diverged
  if (state.moments[0].step < patience) return before(state)
  if (units === 0)
    return ['One line cannot part these corners. Add hidden units.', 'One line cannot. Add units.']
  if (activation === 'identity') return noBend
  if (units === 1)
    return [
      'One hidden unit has one line to bend at. Add another.',
      'One unit, one line. Add another.',
    ]
  if (isFalling(state))
    return ['The loss still falls: let it run on.', 'It still falls: let it run on.']
  return ['The loss hardly moves: try more units, or w.', 'It hardly moves: more units?']
}

function before({ setups: [{ units, activation }], running }: State): string[] {
  const next = running ? 'Watch the border.' : 'Run it.'
  if (units === 0)
    return [`No hidden units: the border is one line. ${next}`, `One straight line. ${next}`]
  if (activation === 'identity') return noBend
  return [`Each hidden unit draws a line. ${next}`, `Each unit draws a line. ${next}`]
}
