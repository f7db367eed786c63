// The plotter in sentences.

import { shown } from '../frame/text.ts'
import { curves } from './curves.ts'
import { countDone, curveOf, isDone, reached, type State, slopeAt } from './state.ts'
import { flatEndInWords } from './words.ts'

export function describe(state: State): string[] {
  const { law } = curveOf(state)
  const x = shown(state.x, 2)
  return [
    `${law.title}: f(x) is ${law.formula}, its range is ${law.range.text}.`,
    `At x = ${x} its value is ${shown(law.f(state.x), 3)} and its slope ${shown(slopeAt(state), 3)}.`,
    ...foundHere(state),
    state.note.full,
    `${countDone(state)} of ${curves.length} curves are done.`,
    reached(state)
      ? 'The goal is reached: every flat end is found.'
      : 'The goal is to find every flat end, and to say which curves have none.',
  ]
}

function foundHere(state: State): string[] {
  const { law, ends } = curveOf(state)
  const found = state.found[state.index]
  const facts = isDone(state, state.index)
    ? [
        `Strengths: ${law.facts.strengths.join('; ')}.`,
        `Weaknesses: ${law.facts.weaknesses.join('; ')}.`,
        `Used in: ${law.facts.uses.join('; ')}.`,
      ]
    : []
  return [
    ...ends.filter(end => found.includes(end.side)).map(flatEndInWords),
    ...(found.includes('alive') ? ['It never goes flat.'] : []),
    ...facts,
  ]
}
