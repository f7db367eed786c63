// A network lab in sentences.
import { shown } from '../frame/text.ts'
import { type Preset, type State, settingOf } from './machine.ts'
import { countParameters, type Setup, sizesOf } from './setup.ts'
import type { Moment } from './training.ts'

export function describe(state: State, preset: Preset): string[] {
  const { knobs, note, goal, reached } = preset
  const knob = knobs[state.knob]
  return [
    ...state.setups.map((setup, i) => describeNetwork(nameOf(i, state), setup)),
    ...state.moments.map((moment, i) => describeMoment(nameOf(i, state), moment)),
    `The keys change ${knob.label}, now ${settingOf(state, knob)}; training is ${state.running ? 'running' : 'paused'}.`,
    note(state)[0],
    reached(state) ? `The goal is reached: ${goal}` : `The goal: ${goal}`,
  ]
}

function nameOf(index: number, { setups }: State): string {
  return setups.length > 1 ? `Network ${'AB'[index]}` : 'The network'
}

function describeNetwork(name: string, setup: Setup): string {
  const hidden = sizesOf(setup).slice(1, -1)
  const layers = hidden.length > 0 ? `hidden layers of ${hidden.join(', ')}` : 'no hidden layer'
  return `${name} has ${layers} (${setup.activation}), ${countParameters(setup)} parameters, and learns ${setup.data} at rate ${setup.rate}.`
}

function describeMoment(name: string, { step, loss, accuracy }: Moment): string {
  return `${name}: after ${step} steps the loss is ${shown(loss, 3)} and ${percent(accuracy)} of the points are right.`
}

/** A share in percent, never rounded up to 100. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
