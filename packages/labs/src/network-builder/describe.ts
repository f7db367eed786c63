// A network lab in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { type Preset, type State, settingOf } from './machine.ts'
import { countParameters, type Setup, sizesOf } from './setup.ts'
import type { Moment } from './training.ts'

type Words = Messages['networks']

export function describe(state: State, { messages, knobs, note, goal, reached }: Preset): string[] {
  const { networks } = messages
  const { describe } = networks
  const knob = knobs[state.knob]
  const value = networks.setting(settingOf(state, knob))
  return [
    ...state.setups.map((setup, i) => describeNetwork(nameOf(i, state, networks), setup, networks)),
    ...state.moments.map((moment, i) =>
      describeMoment(nameOf(i, state, networks), moment, networks),
    ),
    describe.knob(knob.label, value, state.running),
    note(state)[0],
    reached(state) ? describe.reached(goal) : describe.goal(goal),
  ]
}

function nameOf(index: number, { setups }: State, { describe }: Words): string {
  return setups.length > 1 ? describe.network('AB'[index]) : describe.theNetwork
}

function describeNetwork(name: string, setup: Setup, { describe, setting }: Words): string {
  const hidden = sizesOf(setup).slice(1, -1)
  const layers = hidden.length > 0 ? describe.hidden(hidden) : describe.noHidden
  return describe.setup(name, layers, {
    activation: setting(setup.activation),
    parameters: countParameters(setup),
    data: setting(setup.data),
    rate: setup.rate,
  })
}

const describeMoment = (name: string, { step, loss, accuracy }: Moment, words: Words): string =>
  words.describe.moment(name, step, { loss: shown(loss, 3), right: percent(accuracy) })

/** A share in percent, never rounded up to 100. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
