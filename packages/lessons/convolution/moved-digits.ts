// Two readers of handwriting for a prediction, made with the packages: a dense network, and one with convolutions. Both
// learn from digits as they are; then the held-out ones are moved to the right.
import { noGrad } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { CNN, flatten, warp } from '@neuralings/nn-cnn'
import { MLP, type Module, Sequential } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { argmax, createRng, type Rng, reshape, slice } from '@neuralings/tensor'

/** Pixels by which they are moved. */
export const moves = [0, 1, 2, 3, 4]

/** How many of 100 are read by either, for each of the moves. */
export interface Reads {
  dense: number[]
  conv: number[]
}

let reads: Promise<Reads> | undefined

/** Trains both once, however many answers ask. */
export const readMoved = (): Promise<Reads> => {
  reads ??= measure()
  return reads
}

async function measure(): Promise<Reads> {
  const { train, test } = await loadDigits()
  const count = 4000
  const x = reshape(slice(train.images, [[0, count]]), [-1, 1, 28, 28])
  const y = slice(train.labels, [[0, count]])
  const unseen = reshape(slice(test.images, [[0, 1000]]), [-1, 1, 28, 28])
  const labels = test.labels.toArray() as number[]

  function trained(create: (rng: Rng) => Module): Module {
    const rng = createRng(1)
    const model = create(rng)
    const deck = batches({ x, y }, { batchSize: 32, rng })
    const optimizer = new Adam(model.parameters(), { lr: 0.005 })
    for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 3 }));
    return model
  }

  function read(model: Module, right: number): number {
    const images = right === 0 ? unseen : warp(unseen, { shift: [0, right] })
    const scores = noGrad(() => model.forward(images).data)
    const guesses = argmax(scores, { dim: 1 }).toArray() as number[]
    return guesses.filter((guess, i) => guess === labels[i]).length / 10
  }

  const dense = trained(rng => new Sequential(flatten, new MLP([784, 128, 10], { rng })))
  const conv = trained(rng => new CNN([1, 28, 28], { channels: [4, 8], sizes: [10], rng }))
  return {
    dense: moves.map(move => read(dense, move)),
    conv: moves.map(move => read(conv, move)),
  }
}
