// A small reader of handwriting for this lesson's predictions, made with the packages: 784 pixels, 32 hidden units, 10
// digits. However few digits it learns from, it takes equally many steps.
import { noGrad } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { argmax, createRng, slice, type Tensor } from '@neuralings/tensor'

/** Taken out once: each time they are new, and large. */
export const digits = await loadDigits()
const { train } = digits

/** Says which digits images [N, 784] show. */
export type Reader = (images: Tensor) => number[]

const trained = new Map<string, Reader>()

/** A reader that has learnt from the first `count` training digits, in 600 steps. It is kept: many answers ask for the same. */
export function readerOf(count: number, seed: number): Reader {
  const key = `${count} digits, seed ${seed}`
  const reader = trained.get(key) ?? trainReader(count, seed)
  trained.set(key, reader)
  return reader
}

function trainReader(count: number, seed: number): Reader {
  const rng = createRng(seed)
  const model = new MLP([784, 32, 10], { rng })
  const data = { x: slice(train.images, [[0, count]]), y: slice(train.labels, [[0, count]]) }
  const deck = batches(data, { batchSize: 32, rng })
  const optimizer = new Adam(model.parameters(), { lr: 0.003 })
  const epochs = Math.ceil(600 / Math.ceil(count / 32))
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs }));
  return x => argmax(noGrad(() => model.forward(x)).data, { dim: 1 }).toArray() as number[]
}

/** The share of held-out digits that are read wrongly. */
export function errorOf(read: Reader): number {
  const { images, labels } = digits.test
  const truth = labels.toArray() as number[]
  return read(images).filter((guess, i) => guess !== truth[i]).length / truth.length
}
