// The side panel: every curve with what has been found on it, then the shown one's formula and facts.
// The facts come when a curve is done: they would give the answer away.
import type { Color, Picture } from '@neuralings/plots'
import { inAscii } from '../frame/ascii.ts'
import { writer } from '../frame/page.ts'
import { wrap } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { curves } from './curves.ts'
import { curveOf, isDone, type State } from './state.ts'

export function drawPanel(picture: Picture, state: State, { plotter }: Messages): void {
  const { fact } = plotter
  const write = writer(picture)
  curves.forEach(({ law }, i) => {
    const color = i === state.index ? 'blue' : undefined
    write(0, i, i === state.index ? '▸' : ' ', color)
    write(2, i, fact(law.title).split(/ \(|（/)[0], color)
    write(15, i, resultOf(state, i, plotter.result), isDone(state, i) ? 'green' : 'dim')
  })
  const { law } = curveOf(state)
  let row = curves.length + 1
  for (const { text, color } of [
    { text: `f(x) = ${fact(law.formula)}` },
    ...factsOf(state, plotter),
  ] as Line[]) {
    const room = picture.height - row
    if (room <= 0) return
    for (const part of wrap(inAscii(text, picture.ascii), { width: picture.width, rows: room }))
      write(0, row++, part, color)
  }
}

type Words = Messages['plotter']

interface Line {
  text: string
  color?: Color
}

/** `✓ saturates`, `one more end`, or `…` for nothing yet. */
function resultOf(state: State, index: number, result: Words['result']): string {
  const { ends } = curves[index]
  if (!isDone(state, index)) return state.found[index].length > 0 ? result.oneMore : '…'
  if (ends.length === 0) return `✓ ${result.neverFlat}`
  return `✓ ${ends[0].kind === 'dead' ? result.dies : result.saturates}`
}

function factsOf(state: State, { range: rangeOf, uses: usesOf, fact, comma }: Words): Line[] {
  const { law } = curveOf(state)
  const range = { text: rangeOf(fact(law.range.text)) }
  if (!isDone(state, state.index)) return [range]
  const { strengths, weaknesses, uses } = law.facts
  return [
    range,
    { text: '' },
    { text: `+ ${strengths.map(fact).join(comma)}`, color: 'green' },
    { text: `− ${weaknesses.map(fact).join(comma)}`, color: 'orange' },
    { text: usesOf(uses.map(fact).join(comma)), color: 'dim' },
  ]
}
