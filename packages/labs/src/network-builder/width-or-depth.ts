// Width or depth: two networks learn the same spirals, side by side. One budget of parameters; is it better
// spent on one wide layer or on several narrow ones?
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { countParameters, type Setup } from './setup.ts'
import { diverged, hasDiverged } from './standing.ts'

export const budget = 40

const units = Array.from({ length: 24 }, (_, i) => i + 1)
const common = { data: 'spirals', activation: 'tanh', rate: 1, seed: 1 } as const

export const widthOrDepth = networkLab({
  name: 'width-or-depth',
  title: 'width or depth',
  goal: `Reach 95 % on the spirals with a network of at most ${budget} parameters.`,
  shortGoal: `95 % with ≤ ${budget} parameters`,
  knobs: [
    { label: 'A layers', field: 'layers', values: [1, 2, 3], network: 0 },
    { label: 'units', field: 'units', values: units, network: 0 },
    { label: 'B layers', field: 'layers', values: [1, 2, 3], network: 1 },
    { label: 'units', field: 'units', values: units, network: 1 },
    { label: 'data', field: 'data', values: ['circles', 'spirals'] },
    { label: 'rate', field: 'rate', values: rates },
  ],
  start: [
    { ...common, layers: 1, units: 3 },
    { ...common, layers: 3, units: 2 },
  ],
  stepsPerTick: 4,
  solution: ['tab', 'right*6', 'space', 'tick*170'],
  reached,
  note,
})

function reached({ setups, moments }: State): boolean {
  return setups.some(
    (setup, i) => isInBudget(setup) && setup.data === 'spirals' && moments[i].accuracy >= 0.95,
  )
}

function isInBudget(setup: Setup): boolean {
  return countParameters(setup) <= budget
}

function note(state: State): string[] {
  if (reached(state))
    return ['Now give both 85: 1 × 21 against 2 × 7.', 'Now try 1 × 21 against 2 × 7.']
  const over = state.setups.findIndex(setup => !isInBudget(setup))
  if (over >= 0) {
    const text = `${'AB'[over]} has ${countParameters(state.setups[over])} parameters`
    return [`${text}: over the budget of ${budget}.`, `${text}.`]
  }
  if (hasDiverged(state)) return diverged
  if (state.setups[0].data === 'circles' && state.moments.some(({ accuracy }) => accuracy >= 0.95))
    return ['The circles are learnt. The spirals are harder.', 'Learnt. Try the spirals.']
  if (state.moments[0].step === 0)
    return ['One budget for both. Which will learn it?', 'Which one? Guess first.']
  return ['Watch: many soft edges, or a few folds?', 'Watch the borders.']
}
