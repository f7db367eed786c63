// What the network is shown: four strokes, ten digits that it reads, and some that it misreads; what each layer makes of them, and of
// every digit on average.
import { loadDigits } from '@neuralings/datasets/digits'
import {
  argmax,
  clone,
  contiguous,
  reshape,
  select,
  slice,
  type Tensor,
  tensor,
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
  const known = through(model, imagesOf(train.images, range.known))
  const held = through(model, imagesOf(test.images, range.held))
  const strokes = through(model, tensor(strokeNames.map(name => [drawn(name)])))
  const labels = numbersOf(slice(test.labels, [range.held]))
  const answers = numbersOf(argmax(held.at(-1)!, { dim: 1 }))
  const specimenAt = (layers: Tensor[], index: number) =>
    layers.map(layer => clone(select(layer, { dim: 0, index })))
  const digitAt = (kind: 'digit' | 'misread', i: number): Specimen => ({
    kind,
    ...{ label: labels[i]!, answer: answers[i]!, layers: specimenAt(held, i) },
  })
  const isRight = (i: number) => answers[i] === labels[i]
  const read = Array.from({ length: 10 }, (_, digit) => labels.findIndex((label, i) => label === digit && isRight(i))) // biome-ignore format: one line
  const misread = labels.flatMap((_, i) => (isRight(i) ? [] : [digitAt('misread', i)]))
  const digits = numbersOf(slice(train.labels, [range.known]))
  const means = known.map(layer => meansOf(layer, digits))
  const firsts = misread.map(specimen => firstAstray(means, specimen))
  const isShown = firsts.map((first, i) => firsts.slice(0, i).filter(other => other === first).length < alikeAtMost) // biome-ignore format: one line
  const strokeAnswers = numbersOf(argmax(strokes.at(-1)!, { dim: 1 }))
  const specimens: Specimen[] = [
    ...strokeNames.map((stroke, i) => ({ kind: 'stroke' as const, stroke, label: -1, answer: strokeAnswers[i]!, layers: specimenAt(strokes, i) })), // biome-ignore format: one line
    ...read.filter(i => i >= 0).map(i => digitAt('digit', i)),
    ...misread.filter((_, i) => isShown[i]),
  ]
  // Somebody who reads all of them well has nothing misread to look at.
  if (misread.length === 0 && model.isOwn) return loadBench()
  return {
    ...{ model, specimens, means },
    misread: misread.length,
    early: firsts.filter(first => first === 0).length,
    level: mostLevel(specimens),
  }
}

const numbersOf = (numbers: Tensor): number[] => numbers.toArray() as number[]

const imagesOf = (images: Tensor, range: Range): Tensor =>
  reshape(slice(images, [range]), [-1, 1, 28, 28])

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

/** The mean of each digit's rows: [N, …] → ten of […]. */
function meansOf(layer: Tensor, labels: readonly number[]): Tensor[] {
  const [n, ...shape] = layer.shape as [number, ...number[]]
  const size = layer.size / n
  return Array.from({ length: 10 }, (_, digit) => {
    const sum = new Float32Array(size)
    const rows = labels.flatMap((label, i) => (label === digit ? [i] : []))
    for (const i of rows)
      for (let j = 0; j < size; j++)
        sum[j]! += layer.data[layer.offset + i * size + j]! / rows.length
    return reshape(tensor(sum), shape)
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
