// The kernel cursor in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { divisor, inOneSlide } from './kernel.ts'
import type { Pictures } from './pictures.ts'
import { allowed, puzzles } from './puzzles.ts'
import { boardOf, reached, type State, sizeOf } from './state.ts'
import { sumOf } from './table.ts'
import { difference, noteOn } from './words.ts'

interface Setting {
  messages: Messages
  pictures: Pictures
}

export function describe(state: State, { messages, pictures }: Setting): string[] {
  const { describe, pictures: names } = messages.kernel
  const { picture, weights, slides, edits } = boardOf(state)
  const { products, sum, value, wanted } = sumOf(state, pictures)
  const numbers = (values: readonly number[], digits = 2) => values.map(v => shown(v, digits)).join(', ') // biome-ignore format: one line
  const rows = (values: readonly number[], digits?: number) =>
    [0, 3, 6].map(at => numbers(values.slice(at, at + 3), digits)).join('; ')
  const [height, width] = sizeOf(state, pictures)
  return [
    describe.picture(names[picture], width, height),
    describe.kernel(rows(weights, 0), divisor(weights)),
    describe.place(state.at[0], state.at[1], state.drawn ?? width * height),
    describe.pixels(rows(products.map(({ pixel }) => pixel))),
    describe.products(rows(products.map(({ product }) => product))),
    describe.sum(shown(sum, 2), shown(value, 2)),
    ...(slides === 2
      ? [
          describe.twice,
          describe.oneSlide(
            inOneSlide(weights, 2)
              .map(row => numbers(row))
              .join('; '),
          ),
        ]
      : []),
    ...(wanted === undefined
      ? [describe.playing]
      : [
          describe.wanted(shown(wanted, 2), shown(difference(state, pictures), 3)),
          describe.edits(edits, allowed(puzzles[state.task]!)),
        ]),
    state.inTable ? describe.inTable(state.weight + 1) : describe.onPicture,
    noteOn(state, messages)[0],
    reached(state) ? describe.reached : describe.goal(state.done, puzzles.length),
  ]
}
