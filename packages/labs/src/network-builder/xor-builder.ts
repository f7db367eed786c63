// XOR: the smallest task that one line cannot do. The learner starts without hidden units, sees training
// get nowhere, and finds out how many it takes.
import type { Lab } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { hasDiverged, isFalling } from './standing.ts'

export function xorBuilder(messages: Messages): Lab<State> {
  const { xor, knobs } = messages.networks
  return networkLab({
    messages,
    name: 'xor-builder',
    title: xor.title,
    goal: xor.goal,
    shortGoal: xor.shortGoal,
    knobs: [
      { label: knobs.hiddenUnits, field: 'units', values: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
      {
        label: knobs.activation,
        field: 'activation',
        values: ['identity', 'sigmoid', 'tanh', 'relu'],
      },
      { label: knobs.rate, field: 'rate', values: rates },
    ],
    start: [{ data: 'xor', layers: 1, units: 0, activation: 'tanh', rate: 1, seed: 2 }],
    stepsPerTick: 2,
    solution: ['right*2', 'space', 'tick*60'],
    reached,
    note: state => note(state, messages.networks),
  })
}

function reached({ moments: [{ accuracy, loss }] }: State): boolean {
  return accuracy === 1 && loss < 0.1
}

/** Steps after which a network that can has usually learnt it. */
const patience = 100

function note(state: State, words: Messages['networks']): Note {
  const { xor } = words
  const { units, activation } = state.setups[0]
  if (reached(state)) return xor.reached
  if (hasDiverged(state)) return words.diverged
  if (state.moments[0].step < patience) return before(state, words)
  if (units === 0) return xor.noUnits
  if (activation === 'identity') return words.noBend
  if (units === 1) return xor.oneUnit
  return isFalling(state) ? xor.falling : xor.stuck
}

function before(
  { setups: [{ units, activation }], running }: State,
  { xor, noBend }: Messages['networks'],
): Note {
  const next = running ? xor.watch : xor.runIt
  if (units === 0) return xor.oneLine(next)
  return activation === 'identity' ? noBend : xor.eachUnit(next)
}
