// Feature maps in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { answerOf, type Bench } from './bench.ts'
import { resized } from './resize.ts'
import { mapOf, mapsIn, reached, type State, specimenOf } from './state.ts'
import { kernelOf } from './view.ts'
import { layerOf, nameOf, noteOn, sharesOf } from './words.ts'

export function describe(
  state: State,
  { bench, messages }: { bench: Bench; messages: Messages },
): string[] {
  const { features } = messages
  const { describe } = features
  const specimen = specimenOf(state, bench)
  const [count, map] = [mapsIn(state, bench), mapOf(state, bench)]
  const rows = (values: readonly (readonly number[])[]) =>
    values.map(row => row.map(value => shown(value, 2)).join(', ')).join('; ')
  const fields = (layer: unknown) => rows(resized((layer as number[][][])[map]!, 7))
  const shares = sharesOf(specimen).map((share, digit) => `${digit} ${share.toFixed(2)}`)
  const kernel = kernelOf(state, bench, map)
  const means = specimen.kind === 'misread' ? [specimen.label, specimen.answer] : []
  return [
    describe.model(bench.model.isOwn ? features.own : features.shipped),
    describe.picture(nameOf(specimen, messages), specimen.answer),
    describe.shares(shares.join(', ')),
    describe.layer(layerOf(state, messages), count),
    ...(count === 0
      ? []
      : [
          describe.answers(Array.from({ length: count }, (_, i) => `${i} ${shown(answerOf(specimen, state.layer, i), 3)}`).join(', ')), // biome-ignore format: one line
          describe.map(map, fields(specimen.layers[state.layer]!.toArray())),
          ...means.map(digit => describe.mean(digit, fields(bench.means[state.layer]![digit]!.toArray()))), // biome-ignore format: one line
        ]),
    ...(kernel ? [describe.kernel(map, rows(kernel))] : []),
    noteOn(state, bench, messages)[0],
    reached(state) ? describe.reached : describe.goal(state.done),
  ]
}
