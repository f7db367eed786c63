// The workshop: every knob there is, on four shapes of data.
import type { Lab } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import type { State } from './machine.ts'
import { networkLab, rates } from './preset.ts'
import { bends } from './setup.ts'
import { hasDiverged } from './standing.ts'

export function networkBuilder(messages: Messages): Lab<State> {
  const { builder, knobs } = messages.networks
  return networkLab({
    messages,
    name: 'network-builder',
    title: builder.title,
    goal: builder.goal,
    shortGoal: builder.shortGoal,
    knobs: [
      { label: knobs.data, field: 'data', values: ['xor', 'moons', 'circles', 'spirals'] },
      { label: knobs.layers, field: 'layers', values: [0, 1, 2, 3] },
      { label: knobs.units, field: 'units', values: [1, 2, 3, 4, 5, 6, 7, 8] },
      { label: knobs.activation, field: 'activation', values: Object.keys(bends) },
      { label: knobs.rate, field: 'rate', values: rates },
    ],
    start: [{ data: 'moons', layers: 1, units: 2, activation: 'tanh', rate: 0.3, seed: 1 }],
    stepsPerTick: 5,
    solution: [
      ...['right*2', 'tab', 'right', 'tab', 'right*6'], // spirals, two layers of eight
      ...['tab', 'tab', 'right', 'space', 'tick*250'], // learning rate 1
    ],
    reached,
    note: state => note(state, messages.networks),
  })
}

function reached({ setups: [{ data }], moments: [{ accuracy }] }: State): boolean {
  return data === 'spirals' && accuracy >= 0.95
}

function note(state: State, { builder, diverged, noBend, setting }: Messages['networks']): Note {
  const { data, layers, activation } = state.setups[0]
  const { step, accuracy } = state.moments[0]
  if (reached(state)) return builder.reached
  if (hasDiverged(state)) return diverged
  if (layers === 0) return builder.noLayer
  if (accuracy >= 0.95) return builder.learnt(setting(data))
  if (activation === 'identity') return noBend
  return step === 0 ? builder.start : builder.more
}
