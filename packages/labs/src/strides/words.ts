// What the lab says of where one stands: what reads outside of the array, what was just met, what comes next.
import type { Messages, Note } from '../messages/messages.ts'
import { elementOf, justMet, reached, type State, walkOf } from './state.ts'
import { agreement, data, patterns, placeOf, visits } from './walk.ts'

export function noteOn(state: State, { strides }: Messages): Note {
  const met = justMet(state)
  if (met) return strides.met[met.name]
  const outside = visits(walkOf(state)).find(place => data[place] === undefined)
  if (outside !== undefined) return strides.outside(outside, data.length - 1)
  if (reached(state)) return strides.play
  const { name, walk } = patterns[state.done]
  const count = agreement(walkOf(state), walk)
  if (count === undefined) return strides.wantedShape(strides.patterns[name], walk.shape)
  return strides.agree(strides.patterns[name], count, walk.shape[0] * walk.shape[1])
}

/** `0 + 1×4 + 2×1 = 6`, and what lies there. */
export function formulaOf(state: State): { sum: string; place: string; value: string } {
  const walk = walkOf(state)
  const [i, j] = elementOf(state)
  const [s, t] = walk.strides.map(stride => (stride < 0 ? `(−${-stride})` : String(stride)))
  const place = placeOf(walk, [i, j])
  return {
    sum: `${walk.offset} + ${i}×${s} + ${j}×${t}`,
    place: signed(place),
    value: String(data[place] ?? '?'),
  }
}

/** A whole number with a true minus sign. */
export const signed = (value: number): string => String(value).replace('-', '−')
