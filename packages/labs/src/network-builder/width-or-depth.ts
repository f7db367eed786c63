// Width or depth: two networks learn the same spirals, side by side. One budget of parameters; is it better
// spent on one wide layer or on several narrow ones?
import type { Lab } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { countParameters, type Setup } from './setup.ts'
import { hasDiverged } from './standing.ts'

export const budget = 40

const units = Array.from({ length: 24 }, (_, i) => i + 1)
const common = { data: 'spirals', activation: 'tanh', rate: 1, seed: 1 } as const

export function widthOrDepth(messages: Messages): Lab<State> {
  const { duel, knobs } = messages.networks
  return networkLab({
    messages,
    name: 'width-or-depth',
    title: duel.title,
    goal: duel.goal(budget),
    shortGoal: duel.shortGoal(budget),
    knobs: [
      { label: knobs.layersOf('A'), field: 'layers', values: [1, 2, 3], network: 0 },
      { label: knobs.units, field: 'units', values: units, network: 0 },
      { label: knobs.layersOf('B'), field: 'layers', values: [1, 2, 3], network: 1 },
      { label: knobs.units, field: 'units', values: units, network: 1 },
      { label: knobs.data, field: 'data', values: ['circles', 'spirals'] },
      { label: knobs.rate, field: 'rate', values: rates },
    ],
    start: [
      { ...common, layers: 1, units: 3 },
      { ...common, layers: 3, units: 2 },
    ],
    stepsPerTick: 4,
    solution: ['tab', 'right*6', 'space', 'tick*170'],
    reached,
    note: state => note(state, messages.networks),
  })
}

function reached({ setups, moments }: State): boolean {
  return setups.some(
    (setup, i) => isInBudget(setup) && setup.data === 'spirals' && moments[i].accuracy >= 0.95,
  )
}

function isInBudget(setup: Setup): boolean {
  return countParameters(setup) <= budget
}

function note(state: State, { duel, diverged, circlesLearnt }: Messages['networks']): Note {
  if (reached(state)) return duel.reached
  const over = state.setups.findIndex(setup => !isInBudget(setup))
  if (over >= 0) return duel.over('AB'[over], countParameters(state.setups[over]), budget)
  if (hasDiverged(state)) return diverged
  const isLearnt = state.moments.some(({ accuracy }) => accuracy >= 0.95)
  if (state.setups[0].data === 'circles' && isLearnt) return circlesLearnt
  return state.moments[0].step === 0 ? duel.start : duel.watch
}
