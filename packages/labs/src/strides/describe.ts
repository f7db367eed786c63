// The strides in sentences.
import type { Messages } from '../messages/messages.ts'
import { elementOf, knobs, reached, type State, walkOf } from './state.ts'
import { data, patterns, rowsOf, visits, type Walk } from './walk.ts'
import { formulaOf, noteOn, signed } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { describe, knobs: names, patterns: titles } = messages.strides
  const walk = walkOf(state)
  const { offset, strides, shape } = walk
  const { sum, place, value } = formulaOf(state)
  const pattern = patterns[state.done]
  return [
    describe.array(data.join(', ')),
    describe.view(shape, offset, strides.map(signed)),
    describe.rows(tableOf(walk)),
    describe.element(elementOf(state), { sum, place, value }),
    describe.visits(visits(walk).map(signed).join(', ')),
    describe.knob(names[knobs[state.knob].name]),
    noteOn(state, messages)[0],
    ...(pattern ? [describe.wanted(titles[pattern.name], tableOf(pattern.walk))] : []),
    reached(state) ? describe.reached(patterns.length) : describe.goal(state.done, patterns.length),
  ]
}

/** `10, 11; 14, 15`. */
function tableOf(walk: Walk): string {
  return rowsOf(walk)
    .map(row => row.map(value => value ?? '?').join(', '))
    .join('; ')
}
