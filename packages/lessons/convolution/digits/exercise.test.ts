import { relu } from '@neuralings/activations'
import { noGrad, sum, type Variable, variable } from '@neuralings/autograd'
import { type DigitSet, loadDigits } from '@neuralings/datasets/digits'
import {
  expectClose,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
} from '@neuralings/lesson-kit/testing'
import { augment, conv2d, flatten, maxPool2d } from '@neuralings/nn-cnn'
import { linear, MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { images } from '@neuralings/plots'
import {
  argmax,
  createRng,
  randn,
  reshape,
  scope,
  slice,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { follow } from '../../training/follow.ts'
import {
  checkBatches,
  checkBend,
  checkDenseForward,
  checkDenseGradients,
  checkLoop,
} from '../../training/pieces.ts'
import { createNetwork, engine, forward, type Operations, train, yours } from './exercise.ts'

const x = tensor([[[[1, 2, 0], [3, 1, 1]], [[0, 1, 0], [2, 0, 1]]]]) // biome-ignore format: one image
const w = tensor([[[[1, 0], [2, -1]], [[0, 3], [1, 0]]]]) // biome-ignore format: one line

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'convolution/channels'() {
    // Each stop: 1·a + 2·c − 1·d of the one channel, 3·b + 1·c of the other, and the bias.
    const got = engine.conv2d(x, w, { bias: tensor([10]) })
    expectClose(got, [[[[21, 13]]]], { what: 'conv2d of two channels' })
    const padded = engine.conv2d(tensor([[[[5]]]]), tensor([[[[1, 2], [3, 4]]]]), { padding: 1 }) // biome-ignore format: one line
    expectClose(padded, [[[[20, 15], [10, 5]]]], { what: 'conv2d of one pixel with padding 1' }) // biome-ignore format: one line
  },
  'convolution/conv-gradients'() {
    const { dx, dw, db } = engine.conv2dGradients(x, w, tensor([[[[10, 1]]]]))
    expectClose(dw, [[[[12, 20], [31, 11]], [[1, 10], [20, 1]]]], { what: 'dw of two channels' }) // biome-ignore format: one line
    expectClose(db, [11], { what: 'db of two places' })
    expectClose(dx, [[[[10, 1, 0], [20, -8, -1]], [[0, 30, 3], [10, 1, 0]]]], { what: 'dx of two channels' }) // biome-ignore format: one line
  },
  'convolution/max-pool'() {
    const x = variable([[[[1, -2, 3, 4], [0, 1, 9, 2]]]]) // biome-ignore format: one line
    const y = engine.maxPool2d(x, 2)
    expectClose(y, [[[[1, 9]]]], { what: 'maxPool2d of 2 × 4' })
    y.backward(tensor([[[[5, 6]]]]))
    expectClose(x.grad, [[[[5, 0, 0, 0], [0, 0, 6, 0]]]], { what: 'the gradient of 2 × 4' }) // biome-ignore format: one line
  },
  'training/spirals'() {
    checkBend(engine.bend)
    checkDenseForward(engine.dense)
    checkDenseGradients(engine.dense)
  },
  'training/loop': () => checkLoop(engine.fit),
  'training/mini-batches': () => checkBatches(engine.batches),
}

const open: string[] = []

test.each(Object.keys(pieces))('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

/** The same two operations from the package. */
const packaged: Operations = {
  convolve: (x, w, b) => conv2d(x, w, { bias: b, padding: 1 }),
  pool: (x, size) => maxPool2d(x, size),
}

/** What forward should be, of the packages. */
function wanted({ convolutions, last }: ReturnType<typeof createNetwork>, images: Variable) {
  const [first, second] = convolutions as [(typeof convolutions)[0], (typeof convolutions)[0]]
  const once = maxPool2d(relu(conv2d(images, first.w, { bias: first.b, padding: 1 })), 2)
  const twice = maxPool2d(relu(conv2d(once, second.w, { bias: second.b, padding: 1 })), 2)
  return linear(flatten(twice), last.w, last.b)
}

// Convolution with padding 1 keeps 28 × 28; pooled by 2 they are 14 × 14, then 7 × 7, and 16 · 7 · 7 = 784.
test('forward: the scores of two images', () => {
  open.push('forward')
  const rng = createRng(5)
  const network = createNetwork([2, 3], rng)
  for (const { b } of [...network.convolutions, network.last]) b.data.data.fill(0.1)
  const digits = variable(randn([2, 1, 28, 28], { rng }))
  const scores = forward(network, digits, packaged)
  expect(scores.shape, 'the shape of the scores of two images').toEqual([2, 10])
  expectClose(scores, wanted(network, digits).data, { what: 'the scores', rtol: 1e-4, atol: 1e-4 })
  open.pop()
})

test('forward: the gradients of the weights', () => {
  open.push('forward')
  const network = createNetwork([2, 3], createRng(6))
  const digits = variable(randn([2, 1, 28, 28], { rng: createRng(7) }))
  const all = [...network.convolutions, network.last]
  const gradients = (y: Variable) => {
    sum(y).backward()
    return all.map(({ w }) => {
      const grad = [...w.grad!.data]
      w.grad = null
      return grad
    })
  }
  const right = gradients(wanted(network, digits))
  const got = gradients(forward(network, digits, packaged))
  for (const [i, grad] of right.entries())
    expectClose(got[i], grad, {
      what: `the gradient of layer ${i + 1}, as a list`,
      rtol: 1e-3,
      atol: 1e-3,
    })
  open.pop()
})

// The very same formula: what differs is how it walks through memory.
test('your operations and those of the package give the same scores', () => {
  needs(open)
  open.push('forward')
  const network = createNetwork([2, 3], createRng(8))
  const digits = variable(randn([2, 1, 28, 28], { rng: createRng(9) }))
  const [mine, theirs] = [yours, packaged].map(one => forward(network, digits, one).data)
  expectClose(mine, theirs!, { what: 'the scores on your operations', rtol: 1e-3, atol: 1e-3 })
  open.pop()
})

type Network = ReturnType<typeof createNetwork>

/** The share of these digits that is read rightly. */
function share(model: (x: Tensor) => Variable, { images, labels }: DigitSet): number {
  const guesses = scope(() =>
    argmax(
      noGrad(() => model(images).data),
      { dim: 1 },
    ),
  ).toArray()
  const right = labels.toArray() as number[]
  return (guesses as number[]).filter((guess, i) => guess === right[i]).length / right.length
}

/** The network as it reads digits; the package gives the same scores as your loops, and sooner. */
const reader = (network: Network) => (x: Tensor) =>
  forward(network, variable(reshape(x, [-1, 1, 28, 28])), packaged)

/** The first digits of a set. */
const some = ({ images, labels }: DigitSet, count: number): DigitSet => ({
  images: slice(images, [[0, count]]),
  labels: slice(labels, [[0, count]]),
})

/** Every digit moved by up to 3 pixels. */
function moved({ images, labels }: DigitSet): DigitSet {
  const pictures = reshape(images, [-1, 1, 28, 28])
  const aside = augment(pictures, { shift: 3, rng: createRng(9) })
  return { images: reshape(aside, [-1, 784]), labels }
}

// Measured with seeds 1, 2, 3: on your operations it reads 91.3, 92.5, 92.8 % of the held-out digits, in the end, on those
// of the package, 97.5, 97.1, 97.3 %; moved by up to 3 pixels 68.1, 70.5, 68.6 %, a network of dense layers about 50.
// Small, with seeds 1 to 8: 27 to 51 %, then 81 to 89 %; moved 51 to 57 %, a network of dense layers 37 to 41.
const full = {
  own: { count: 1500, steps: 47, lr: 0.008, wanted: 0.88 },
  theirs: { count: 10_000, steps: 626, lr: 0.003, wanted: 0.96, ahead: 0.1 },
  judged: 2000,
}
const small = {
  own: { count: 128, steps: 4, lr: 0.008, wanted: 0.2 },
  theirs: { count: 2000, steps: 40, lr: 0.005, wanted: 0.75, ahead: 0.05 },
  judged: 500,
}
const { own, theirs, judged } = preset() === 'small' ? small : full

const percent = (part: number) => `${(100 * part).toFixed(1)} %`

/** The feature maps of the first convolution for one digit, [8][28][28]. */
function maps({ convolutions }: Network, { images }: DigitSet) {
  const digit = reshape(slice(images, [[0, 1]]), [1, 1, 28, 28])
  const { w, b } = convolutions[0]!
  const seen = noGrad(() => relu(conv2d(digit, w, { bias: b, padding: 1 }))).data
  return (seen.toArray() as number[][][][])[0]!
}

const drawn = (planes: number[][][]) =>
  images(
    planes.slice(0, 4).map(plane => plane.slice(3, 25).map(row => row.slice(3, 25))),
    { width: 72, height: 6 },
  )

test.each(seeds())(
  'held-out digits, on your operations, then on the package (seed %i)',
  async seed => {
    needs(open)
    const said = { own: '', theirs: '' }
    let reached: number | undefined
    let [heldOut, aside] = [0, 0]
    await follow({
      seed,
      steps: own.steps + theirs.steps,
      train: ({ seed, step }) =>
        train({
          seed,
          step,
          stretches: [
            { ...own, operations: yours },
            { ...theirs, operations: packaged, steps: Infinity },
          ],
        }),
      looks: step => step === own.steps || step % (step < own.steps ? 10 : 60) === 0,
      look({ network, test }, step) {
        const unseen = some(test, judged)
        const right = share(reader(network), unseen)
        const isOwn = step <= own.steps
        if (isOwn) reached = right
        else heldOut = right
        if (step >= own.steps + theirs.steps) aside = share(reader(network), moved(unseen))
        const line = `${percent(right)}, wanted ${percent((isOwn ? own : theirs).wanted)}`
        said[isOwn ? 'own' : 'theirs'] = line
        const seen = maps(network, test)
        keepForPicture({ maps: seen, reached, heldOut })
        if (step === own.steps)
          expect(
            right,
            'the share of held-out digits that your convolution reads',
          ).toBeGreaterThanOrEqual(own.wanted)
        return [
          said.own && `your convolution ${said.own}`,
          said.theirs && `the package's ${said.theirs}`,
          drawn(seen),
        ]
          .filter(Boolean)
          .join('\n')
      },
    })
    expect(heldOut, 'the share of held-out digits on the package').toBeGreaterThanOrEqual(
      theirs.wanted,
    )
    const dense = await denseShare(seed)
    expect(
      aside - dense,
      'by how much it reads more of the moved digits than dense layers',
    ).toBeGreaterThanOrEqual(theirs.ahead)
  },
)

/** What 784-128-10 reads of the moved digits. */
async function denseShare(seed: number) {
  const { train, test } = await loadDigits()
  const rng = createRng(seed)
  const model = new MLP([784, 128, 10], { rng })
  const optimizer = new Adam(model.parameters(), { lr: 0.003 })
  const { images, labels } = some(train, theirs.count)
  const deck = batches({ x: images, y: labels }, { batchSize: 64, rng })
  const epochs = preset() === 'small' ? 1 : 3
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs }));
  return share(x => model.forward(x), moved(some(test, judged)))
}
