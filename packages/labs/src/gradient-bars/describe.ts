// The layers in sentences.
import { brief } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { depth } from './network.ts'
import { arrivals, hasArrived, knobs, reached, type State, wayNames } from './state.ts'
import { factorOf, noteOn } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { bars } = messages
  const { describe } = bars
  const { setup, flow } = state
  const name = knobs[state.knob]
  const found = state.found.map(way => bars.ways[way])
  return [
    describe.network(depth, { ...setup, activation: bars.setting(setup.activation) }),
    describe.forward(flow.forward.map(brief)),
    ...describeGradient(state, messages),
    describe.knob(bars.knobs[name], bars.setting(setup[name])),
    noteOn(state, messages)[0],
    describe.found(
      found,
      wayNames.map(way => bars.ways[way]),
    ),
    reached(state) ? describe.reached(bars.goal) : describe.goal(bars.goal),
  ]
}

/** Layer by layer from the top, as far as it has come. */
function describeGradient(state: State, { bars: { describe } }: Messages): string[] {
  const { backward } = state.flow
  if (arrivals(state) === 0) return [describe.notSent]
  const lengths = backward
    .slice(depth - arrivals(state))
    .reverse()
    .map(brief)
  if (!hasArrived(state))
    return [describe.backward(lengths), state.running ? describe.running : describe.paused]
  return [describe.backward(lengths), describe.factor(brief(factorOf(state)))]
}
