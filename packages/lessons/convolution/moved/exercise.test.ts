import { noGrad } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { CNN, flatten, warp } from '@neuralings/nn-cnn'
import { MLP, type Module, Sequential } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { argmax, createRng, reshape, slice } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const { train, test: unseen } = await loadDigits()
const count = 4000

/** Trained on digits as they are. */
function trained(create: (rng: ReturnType<typeof createRng>) => Module): Module {
  const rng = createRng(1)
  const model = create(rng)
  const x = reshape(slice(train.images, [[0, count]]), [-1, 1, 28, 28])
  const deck = batches({ x, y: slice(train.labels, [[0, count]]) }, { batchSize: 32, rng })
  const optimizer = new Adam(model.parameters(), { lr: 0.005 })
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 3 }));
  return model
}

/** How many of 100 held-out digits are read, this many pixels further to the right. */
function read(model: Module, right: number): number {
  const digits = reshape(slice(unseen.images, [[0, 1000]]), [-1, 1, 28, 28])
  const x = right === 0 ? digits : warp(digits, { shift: [0, right] })
  const guesses = argmax(
    noGrad(() => model.forward(x).data),
    { dim: 1 },
  ).toArray() as number[]
  const labels = unseen.labels.toArray() as number[]
  return guesses.filter((guess, i) => guess === labels[i]).length / 10
}

const moves = [0, 1, 2, 3, 4]
const head = ['moved by', 'dense', 'convolutions']

test('read of 100, moved by 3 pixels', () => {
  const layers = trained(rng => new Sequential(flatten, new MLP([784, 128, 10], { rng })))
  const maps = trained(rng => new CNN([1, 28, 28], { channels: [4, 8], sizes: [10], rng }))
  const dense = moves.map(move => read(layers, move))
  const conv = moves.map(move => read(maps, move))
  const row = (move: number) => [move, dense[move]!.toFixed(0), conv[move]!.toFixed(0)]
  expectAnswer(answer, conv[3]! / 100, {
    atol: 0.06,
    rtol: 0,
    // Of digits that stay, and of what is known of moved ones.
    measured: () => table([head, row(0), [3, dense[3]!.toFixed(0), '']]),
    run: () => table([head, ...moves.map(row)]),
  })
  // What the task says. With seeds 2 and 3 it is 91, 49, 94 and 91, 47, 95, and the answer 67 and 67.
  expectClose([dense[0], dense[3], conv[0]], [91, 51, 94], {
    what: 'the table of the task',
    atol: 2.5,
    rtol: 0,
  })
})
