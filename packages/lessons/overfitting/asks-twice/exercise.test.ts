import { variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { SGD } from '@neuralings/optim'
import { createRng, ones, type Rng, randn, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { learn, type Reader, read } from './exercise.ts'

/** Weights of which nobody has trained any: its scores lie close together, so that dropout is seen in its answers. */
function createReader(seed: number): Reader {
  const rng = createRng(seed)
  const layer = (out: number, from: number) => ({
    w: variable(randn([out, from], { rng })),
    b: variable(randn([out], { rng })),
  })
  return { hidden: layer(12, 6), out: layer(10, 12), rng }
}

const imagesOf = (rng: Rng) => randn([40, 6], { rng })
const rows = (x: Tensor) => x.toArray() as number[][]

/** What a reader answers of whom no unit is silent: the largest of ten sums, by loops over plain arrays. */
function byHand({ hidden, out }: Reader, images: Tensor): number[] {
  const layer = ({ w, b }: Reader['out'], x: number[]) =>
    rows(w.data).map((row, i) => row.reduce((s, v, j) => s + v * x[j]!, b.data.data[i]!))
  return rows(images).map(image => {
    const h = layer(hidden, image).map(v => Math.max(0, v))
    const ten = layer(out, h)
    return ten.indexOf(Math.max(...ten))
  })
}

const parametersOf = ({ hidden, out }: Reader) => [hidden.w, hidden.b, out.w, out.b]
const y = tensor(
  Array.from({ length: 40 }, (_, i) => i % 10),
  { dtype: 'int32' },
)

/** A step so small that it moves nothing, for its loss. */
function lossOf(reader: Reader, x: Tensor): number {
  return learn(reader, { x, y }, new SGD(parametersOf(reader), { lr: 0 }))
}

// First what learns, before anything is read.
test('in training, units are still silenced', () => {
  const reader = createReader(7)
  const images = imagesOf(createRng(8))
  const losses = [1, 2, 3].map(() => lossOf(reader, images))
  expect(new Set(losses).size, 'how many of three losses of one batch differ').toBe(3)
})

test('half of the units are silent while it learns', () => {
  // A white image and biases of 1: all hidden units are 1. To one that is silent leads no gradient.
  const reader = createReader(21)
  reader.hidden.b = variable(ones([12]))
  const one = { x: zeros([1, 6]), y: tensor([0], { dtype: 'int32' }) }
  const silent = Array.from({ length: 200 }, () => {
    learn(reader, one, new SGD(parametersOf(reader), { lr: 0 }))
    const gradient = rows(reader.out.w.grad!)
    return gradient[0]!.filter((_, unit) => gradient.every(row => row[unit] === 0)).length
  })
  // 2400 coins: 0.5, give or take 0.01.
  const share = silent.reduce((sum, units) => sum + units, 0) / 2400
  const what =
    'the share of hidden units that are silent while it learns, of which half were before'
  expectClose(share, 0.5, { what, atol: 0.05, rtol: 0 })
})

test('the loss of training is that of a thinned network', () => {
  // Without silence the loss of a batch is one number. With half of the units silent it scatters around a larger one.
  const reader = createReader(11)
  const images = imagesOf(createRng(12))
  const losses = Array.from({ length: 60 }, () => lossOf(reader, images))
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / 60
  const scatter = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / 60)
  expect(scatter > 0.1, 'the losses of one batch scatter by more than 0.1').toBe(true)
})

test('the same forty images, asked twice', () => {
  const reader = createReader(1)
  const images = imagesOf(createRng(2))
  const [first, second] = [read(reader, images), read(reader, images)]
  const changed = first.filter((digit, i) => digit !== second[i]).length
  expect(
    changed,
    'how many of 40 answers are others the second time, as some are where read draws',
  ).toBe(0)
})

test('all units answer', () => {
  const reader = createReader(3)
  const images = imagesOf(createRng(4))
  const wanted = byHand(reader, images)
  const off = read(reader, images).filter((digit, i) => digit !== wanted[i]).length
  expect(
    off,
    'how many of 40 answers are not those of the whole network, where no unit is silent',
  ).toBe(0)
})

test('an image alone gets the answer that it gets among others', () => {
  const reader = createReader(5)
  const images = imagesOf(createRng(6))
  const alone = rows(images).flatMap(image => read(reader, tensor([image])))
  expectClose(alone, byHand(reader, images), { what: 'the answers to forty images, one at a time' })
})

test('in training after reading, too', () => {
  const reader = createReader(9)
  const images = imagesOf(createRng(10))
  read(reader, images)
  const losses = [1, 2, 3].map(() => lossOf(reader, images))
  expect(
    new Set(losses).size,
    'how many of three losses of one batch differ once something was read before',
  ).toBe(3)
})

test('learning still learns', () => {
  const reader = createReader(15)
  const images = imagesOf(createRng(16))
  const sgd = new SGD(parametersOf(reader), { lr: 0.05 })
  const losses = Array.from({ length: 60 }, () => learn(reader, { x: images, y }, sgd))
  const mean = (part: number[]) => part.reduce((sum, loss) => sum + loss, 0) / part.length
  const falls = mean(losses.slice(-10)) < 0.8 * mean(losses.slice(0, 10))
  expect(falls, 'the mean loss of the last ten steps is well below that of the first ten').toBe(
    true,
  )
})

test('each step has a gradient of its own', () => {
  const images = imagesOf(createRng(18))
  const gradients = [0, 1].map(before => {
    const reader = createReader(17)
    for (let step = 0; step < before; step++) lossOf(reader, images)
    lossOf({ ...reader, rng: createRng(19) }, images)
    return reader.out.b.grad!.toArray() as number[]
  })
  expectClose(gradients[1], gradients[0]!, { what: 'the gradient of out.b after another step' })
})

test('reading changes no weight', () => {
  const reader = createReader(13)
  const before = parametersOf(reader).map(({ data }) => data.toArray())
  read(reader, imagesOf(createRng(14)))
  parametersOf(reader).forEach(({ data }, i) => {
    expectClose(data, before[i] as number[], { what: `parameter ${i} after reading` })
  })
})
