// The plotter in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { curves } from './curves.ts'
import { countDone, curveOf, isDone, reached, type State, slopeAt } from './state.ts'
import { flatEndInWords, noteOn } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { describe, fact } = messages.plotter
  const { law } = curveOf(state)
  return [
    describe.curve(fact(law.title), fact(law.formula), fact(law.range.text)),
    describe.cursor(shown(state.x, 2), shown(law.f(state.x), 3), shown(slopeAt(state), 3)),
    ...foundHere(state, messages),
    noteOn(state.answer, messages)[0],
    describe.done(countDone(state), curves.length),
    reached(state) ? describe.reached : describe.goal,
  ]
}

function foundHere(state: State, messages: Messages): string[] {
  const { describe, fact } = messages.plotter
  const { law, ends } = curveOf(state)
  const found = state.found[state.index]
  const { strengths, weaknesses, uses } = law.facts
  const facts = isDone(state, state.index)
    ? [
        describe.strengths(strengths.map(fact)),
        describe.weaknesses(weaknesses.map(fact)),
        describe.uses(uses.map(fact)),
      ]
    : []
  return [
    ...ends.filter(end => found.includes(end.side)).map(end => flatEndInWords(end, messages)),
    ...(found.includes('alive') ? [describe.neverFlat] : []),
    ...facts,
  ]
}
