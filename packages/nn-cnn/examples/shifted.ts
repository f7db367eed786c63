// Three marks, only ever shown at the upper left. Will they be known at the lower right? A linear layer has a weight for
// each pixel, and has learnt nothing about the pixels there. A convolution looks for the same thing everywhere.

import { relu } from '@neuralings/activations'
import { Conv2d, flatten, MaxPool2d } from '@neuralings/nn-cnn'
import { Linear, type Module, Sequential, summary } from '@neuralings/nn-mlp'
import { Adam, type Batch, crossEntropy, fit } from '@neuralings/optim'
import { argmax, createRng, zeros } from '@neuralings/tensor'

const rng = createRng(3)
const marks = ['### .#. .#.', '.#. .#. ###', '#.. ### #..'].map(mark => mark.split(' '))
const side = 10

/** Pictures of 10 × 10 pixels, [90, 1, 10, 10], each with a mark whose corner is `from` or one pixel further. */
function pictures(from: number): Batch {
  const x = zeros([90, 1, side, side])
  const y = zeros([90], { dtype: 'int32' })
  for (let k = 0; k < 90; k++) {
    y.data[k] = k % 3
    const [top, left] = [rng.integer(from, from + 2), rng.integer(from, from + 2)]
    for (const [i, row] of marks[k % 3].entries())
      for (const [j, ink] of [...row].entries())
        x.data[k * side * side + (top + i) * side + left + j] = Number(ink === '#')
  }
  return { x, y }
}

/** Trains on marks at the upper left. Returns how many of 90 are right there, and at the lower right. */
function learn(model: Module): number[] {
  const optimizer = new Adam(model.parameters(), { lr: 0.03 })
  const batches = [pictures(2)]
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches, epochs: 60 }));
  return [pictures(2), pictures(4)].map(({ x, y }) => {
    const answers = argmax(model.forward(x).data, { dim: 1 }).data
    return answers.filter((answer, k) => answer === y.data[k]).length
  })
}

const linear = new Sequential(
  flatten,
  new Linear(side * side, 12, { rng }),
  relu,
  new Linear(12, 3, { rng }),
)
const convolution = new Sequential(
  new Conv2d(1, 12, { kernelSize: 3, rng }),
  relu,
  new MaxPool2d(side - 2), // of each picture the largest number: what was found, and no more where
  flatten,
  new Linear(12, 3, { rng }),
)
console.log(summary(convolution, zeros([1, 1, side, side])))
// layer                     output      parameters
// Sequential                [1,3]              159
// ├─ 0  Conv2d(1, 12, 3×3)  [1,12,8,8]         120
// ├─ 1  relu
// ├─ 2  MaxPool2d(8×8)      [1,12,1,1]           0
// ├─ 3  flatten
// └─ 4  Linear(12, 3)       [1,3]               39

const [here, there] = learn(linear)
console.log(here, there < 60) // 90 true
console.log(learn(convolution)) // [ 90, 90 ]
