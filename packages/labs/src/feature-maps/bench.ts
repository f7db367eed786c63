// What the network is shown: four strokes, ten digits that it reads, and some that it misreads; what each layer makes of them, and of
// every digit on average.
import { type DigitSet, loadDigits } from '@neuralings/datasets/digits'
import {
  add,
  argmax,
  clone,
  contiguous,
  div,
  reshape,
  scope,
  select,
  slice,
  sum,
  type Tensor,
  take,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { layerNames, type Model, openModel, through } from './model.ts'

export const strokeNames = ['level', 'upright', 'rising', 'falling'] as const
export type StrokeName = (typeof strokeNames)[number]

export interface Specimen {
  kind: 'stroke' | 'digit' | 'misread'
  stroke?: StrokeName
  /** What it shows, −1 for a stroke, and what the network takes it for. */
  label: number
  answer: number
  /** What stands after each step: maps [C, H, W], and the scores [10]. */
  layers: readonly Tensor[]
}

export interface Bench {
  model: Model
  specimens: readonly Specimen[]
  /** By layer and digit: the mean of what stands there, over digits to learn from. */
  means: readonly (readonly Tensor[])[]
  /** How many of the held-out digits are misread, and how many of these go astray as images already. */
  misread: number
  early: number
  /** The map of the first convolution that answers most to a level stroke, compared with an upright one. */
  level: number
}

type Range = readonly [from: number, to: number]

/** Which digits the means are of, and which held-out ones are read: with these, some are misread because of each layer. */
const range: Record<'known' | 'held', Range> = { known: [1000, 2000], held: [0, 1000] }
/** Misread digits that go astray in the same layer. */
const alikeAtMost = 2

export async function loadBench(own?: Uint8Array): Promise<Bench> {
  const model = openModel(own)
  const { train, test } = await loadDigits()
  const means = meansOf(model, train)
  const { read, misread } = specimensOf(model, test)
  const strokes = strokesOf(model)
  const firsts = misread.map(specimen => firstAstray(means, specimen))
  const isShown = firsts.map((first, i) => firsts.slice(0, i).filter(other => other === first).length < alikeAtMost) // biome-ignore format: one line
  const specimens = [...strokes, ...read, ...misread.filter((_, i) => isShown[i])]
  // Somebody who reads all of them well has nothing misread to look at.
  if (misread.length === 0 && model.isOwn) return loadBench()
  return {
    ...{ model, specimens, means },
    misread: misread.length,
    early: firsts.filter(first => first === 0).length,
    level: mostLevel(specimens),
  }
}

/** How many digits go through the network together: few enough for what they leave to stay in the processor's cache. */
const together = 50

/** What is seen in what stands after each step, for so many digits at a time, and where these begin; the rest is gone. */
const throughAll = <Seen>(
  model: Model,
  images: Tensor,
  see: (layers: readonly Tensor[], from: number) => Seen[],
): Seen[] =>
  Array.from({ length: images.shape[0]! / together }, (_, i) => i * together).flatMap(from =>
    scope(() => {
      const some = reshape(slice(images, [[from, from + together]]), [together, 1, 28, 28])
      return see(through(model, some), from)
    }),
  )

/** Of the held-out digits the first of each kind that is read right, in order, and all that are misread. */
function specimensOf(model: Model, { images, labels }: DigitSet) {
  const known = new Set<number>()
  const seen = throughAll(model, slice(images, [range.held]), (layers, from) =>
    numbersOf(argmax(layers.at(-1)!, { dim: 1 })).flatMap((answer, i): Specimen[] => {
      const label = labels.at(range.held[0] + from + i)
      const kind = answer === label ? 'digit' : 'misread'
      if (kind === 'digit' && known.has(label)) return []
      if (kind === 'digit') known.add(label)
      return [{ kind, label, answer, layers: layersAt(layers, i) }]
    }),
  )
  const read = seen.filter(({ kind }) => kind === 'digit').sort((a, b) => a.label - b.label)
  return { read, misread: seen.filter(({ kind }) => kind === 'misread') }
}

function strokesOf(model: Model): Specimen[] {
  const layers = through(model, tensor(strokeNames.map(name => [drawn(name)])))
  const answers = numbersOf(argmax(layers.at(-1)!, { dim: 1 }))
  return strokeNames.map((stroke, i) => ({
    ...{ kind: 'stroke', stroke, label: -1 },
    ...{ answer: answers[i]!, layers: layersAt(layers, i) },
  }))
}

const layersAt = (layers: readonly Tensor[], index: number): Tensor[] =>
  layers.map(layer => clone(select(layer, { dim: 0, index })))

const numbersOf = (numbers: Tensor): number[] => numbers.toArray() as number[]

/** A stroke of 20 pixels through the middle, two to three pixels wide, with soft edges. */
function drawn(name: StrokeName): number[][] {
  const off = {
    level: (i: number) => i,
    upright: (_: number, j: number) => j,
    rising: (i: number, j: number) => (i + j) / Math.SQRT2,
    falling: (i: number, j: number) => (i - j) / Math.SQRT2,
  }[name]
  const sides = Array.from({ length: 28 }, (_, i) => i - 13.5)
  const isIn = (i: number, j: number) => Math.max(Math.abs(i), Math.abs(j)) < 10
  return sides.map(i =>
    sides.map(j => (isIn(i, j) ? Math.max(0, Math.min(1, 2 - Math.abs(off(i, j)))) : 0)),
  )
}

/** What stands after each step for every digit on average: by layer, ten of the shape that one has. */
function meansOf(model: Model, { images, labels }: DigitSet): Tensor[][] {
  const digits = numbersOf(slice(labels, [range.known]))
  const often = Array.from({ length: 10 }, (_, digit) => digits.filter(one => one === digit).length)
  const sums = throughAll(model, slice(images, [range.known]), (layers, from) => [
    layers.map(layer => sumsOf(layer, digits.slice(from, from + together))),
  ])
  return layerNames.map((_, layer) =>
    often.map((count, digit) => {
      const parts = sums.map(batch => batch[layer]![digit]!)
      return scope(() =>
        div(
          parts.reduce((sum, part) => add(sum, part)),
          count,
        ),
      )
    }),
  )
}

/** The sum of each digit's rows: [N, …] → ten of […]. */
function sumsOf(layer: Tensor, digits: readonly number[]): Tensor[] {
  const shape = layer.shape.slice(1)
  return Array.from({ length: 10 }, (_, digit) => {
    const rows = digits.flatMap((one, i) => (one === digit ? [i] : []))
    const index = tensor(rows, { dtype: 'int32' })
    return rows.length > 0 ? sum(take(layer, { index }), { dim: 0 }) : zeros(shape)
  })
}

/** The mean over all places of a map. */
export function answerOf({ layers }: Specimen, layer: number, map: number): number {
  const places = select(layers[layer]!, { dim: 0, index: map }).toArray() as number[][]
  return places.flat().reduce((sum, value) => sum + value, 0) / places.flat().length
}

function mostLevel(specimens: readonly Specimen[]): number {
  const maps = specimens[0]!.layers[1]!.shape[0]!
  const shares = Array.from({ length: maps }, (_, map) => {
    const [level, upright] = [0, 1].map(i => answerOf(specimens[i]!, 1, map))
    return level! / (level! + upright!) || 0
  })
  return shares.indexOf(Math.max(...shares))
}

type Means = Bench['means']

/** How far what stands in a layer is from a digit's mean. */
export function distance(means: Means, { layers }: Specimen, layer: number, digit: number): number {
  const [x, mean] = [layers[layer]!, means[layer]![digit]!].map(valuesOf)
  let sum = 0
  for (let i = 0; i < x!.length; i++) sum += (x![i]! - mean![i]!) ** 2
  return Math.sqrt(sum)
}

function valuesOf(x: Tensor) {
  const { data, offset, size } = contiguous(x)
  return data.subarray(offset, offset + size)
}

/** Whether a misread digit is nearer to the mean of what it was taken for. The scores always are: they are the answer. */
export const isAstray = (means: Means, specimen: Specimen, layer: number): boolean =>
  layer === layerNames.length - 1 ||
  distance(means, specimen, layer, specimen.answer) <
    distance(means, specimen, layer, specimen.label)

/** The first layer in which it is. */
export const firstAstray = (means: Means, specimen: Specimen): number =>
  layerNames.findIndex((_, layer) => isAstray(means, specimen, layer))
