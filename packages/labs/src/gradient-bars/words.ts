// What the lab says of where one stands: how far the gradient has come, what became of it, which way is still to be found.
import { brief } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { depth } from './network.ts'
import {
  fate,
  hasArrived,
  lowest,
  reached,
  type State,
  stds,
  turningPoint,
  wayNames,
} from './state.ts'

export function noteOn(state: State, { bars }: Messages): Note {
  const layer = lowest(state)
  if (layer === undefined) return bars.start
  const length = state.flow.backward[layer - 1]
  const turn = turningPoint(state)
  const isLong = length > 1
  if (!hasArrived(state)) {
    if (turn !== undefined) return isLong ? bars.exploding(turn) : bars.vanishing(turn)
    return bars.onItsWay(brief(length), layer)
  }
  if (fate(state) === 'alive') return aliveNote(state, bars)
  if (isLong && state.setup.residual) return bars.addsUp
  if (isLong) return bars.grown(brief(length), brief(factorOf(state)))
  if (state.setup.activation === 'sigmoid')
    return state.setup.std === stds.at(-1) ? bars.noStd : bars.slope
  return bars.faded(brief(length), brief(factorOf(state)))
}

function aliveNote(state: State, bars: Messages['bars']): Note {
  if (reached(state)) return bars.play
  const left = wayNames.filter(name => !state.found.includes(name))
  return bars.alive(
    brief(state.flow.backward[0]),
    left.map(name => bars.ways[name]),
  )
}

/** What a layer multiplies the gradient by, in the geometric mean of the way down. */
export function factorOf({ flow }: State): number {
  return flow.backward[0] ** (1 / (depth - 1))
}
