// Our packages on images: convolution, pooling, LeNet. See neuralings.ts.

import { relu } from '@neuralings/activations'
import { variable } from '@neuralings/autograd'
import { avgPool2d, Conv2d, conv2d, flatten, MaxPool2d, maxPool2d } from '@neuralings/nn-cnn'
import { MLP, Sequential } from '@neuralings/nn-mlp'
import { SGD } from '@neuralings/optim'
import { createRng, reshape, type Tensor, tensor, transpose } from '@neuralings/tensor'
import type { Work } from '../adapter.ts'
import { integers, lenetLayers } from '../inputs.ts'
import type { ConvItem, LeNetItem, PoolItem } from '../kinds.ts'
import { filled, passes, training } from './neuralings-work.ts'

export function conv({ images, inputs, side, outputs, pass }: ConvItem): Work {
  const x = variable(filled([images, inputs, side, side], 1))
  const w = variable(filled([outputs, inputs, 3, 3], 2))
  const dy = filled([images, outputs, side, side], 3)
  return passes(pass, { forward: () => conv2d(x, w, { padding: 1 }), leaves: [x, w], dy })
}

export function pool({ kind, images, channels, side, parts, pass }: PoolItem): Work {
  const x = variable(filled([images, channels, side, side], 1))
  const dy = filled([images, channels, parts, parts], 3)
  const op = kind === 'maxpool' ? maxPool2d : avgPool2d
  return passes(pass, { forward: () => op(x, side / parts), leaves: [x], dy })
}

export function lenet({ batch }: LeNetItem): Work {
  const rng = createRng(0)
  const model = new Sequential(
    new Conv2d(1, 6, { kernelSize: 5, padding: 2, rng }),
    relu,
    new MaxPool2d(2),
    new Conv2d(6, 16, { kernelSize: 5, rng }),
    relu,
    new MaxPool2d(2),
    flatten,
    new MLP([400, 120, 84, 10], { rng }),
  )
  const names = Object.keys(model.stateDict())
  const start = lenetStart()
  model.loadStateDict(Object.fromEntries(names.map((name, i) => [name, start[i]])))
  const optimizer = new SGD(model.parameters(), { lr: 0.1 })
  const y = tensor(integers(batch, 2, 10), { dtype: 'int32' })
  return training({ model, optimizer }, { x: filled([batch, 1, 28, 28], 1), y })
}

/** Weights and biases in the order of the layers, linear weights as [out, in]. */
function lenetStart(): Tensor[] {
  const { convolutions, linear } = lenetLayers()
  return [
    ...convolutions.map(({ w, b, inputs, outputs }) => [
      reshape(tensor(w), [outputs, inputs, 5, 5]),
      tensor(b),
    ]),
    ...linear.map(({ w, b, inputs, outputs }) => [
      transpose(reshape(tensor(w), [inputs, outputs])),
      tensor(b),
    ]),
  ].flat()
}
