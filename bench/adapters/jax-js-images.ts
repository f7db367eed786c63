// jax-js on images: convolution, pooling, LeNet. See jax-js.ts.

import type { Work } from '../adapter.ts'
import { lenetLayers } from '../inputs.ts'
import type { ConvItem, LeNetItem, PoolItem } from '../kinds.ts'
import {
  type A,
  array,
  filled,
  grad,
  type Loss,
  lax,
  nn,
  np,
  offered,
  type Padding,
} from './jax-js-peer.ts'
import { crossEntropy, linear, named, sgd, training } from './jax-js-training.ts'

export function conv({ images, inputs, side, outputs, pass }: ConvItem): Work {
  const forward = (x: A, w: A) => lax.conv(x, w, [1, 1], 'SAME')
  const leaves = [filled([images, inputs, side, side], 1), filled([outputs, inputs, 3, 3], 2)]
  if (pass === 'fwd') return offered(forward, leaves)
  const gradients = grad((x, w, dy) => forward(x, w).mul(dy).sum(), { argnums: [0, 1] })
  return offered(gradients, [...leaves, filled([images, outputs, side, side], 3)])
}

/** It has no pooling: the rows and columns of each window become dimensions of their own. */
function windowed(x: A, size: number): A {
  const [images, channels, height, width] = x.shape
  return x.reshape([images, channels, height / size, size, width / size, size])
}

function halved(x: A): A {
  return np.max(windowed(x, 2), [3, 5])
}

export function pool({ kind, images, channels, side, parts, pass }: PoolItem): Work {
  const op = kind === 'maxpool' ? np.max : np.mean
  const forward = (x: A) => op(windowed(x, side / parts), [3, 5])
  const x = filled([images, channels, side, side], 1)
  if (pass === 'fwd') return offered(forward, [x])
  const gradients = grad((x, dy) => forward(x).mul(dy).sum(), { argnums: [0] })
  return offered(gradients, [x, filled([images, channels, parts, parts], 3)])
}

export function lenet({ batch }: LeNetItem): Work {
  const { convolutions, linear: layers } = lenetLayers()
  const kernels = convolutions.flatMap(({ w, b, inputs, outputs }, i): [string, A][] => [
    [`k${i}`, array(w, [outputs, inputs, 5, 5])],
    [`c${i}`, array(b, [outputs, 1, 1])],
  ])
  const stage = (x: A, [k, c]: A[], padding: Padding) =>
    halved(nn.relu(lax.conv(x, k, [1, 1], padding).add(c)))
  const loss: Loss = (p, x, y) => {
    const pictures = stage(stage(x, [p.k0, p.c0], 'SAME'), [p.k1, p.c1], 'VALID')
    const hidden = nn.relu(linear(pictures.reshape([batch, 400]), p, 0))
    return crossEntropy(linear(nn.relu(linear(hidden, p, 1)), p, 2), y)
  }
  const step = sgd(loss, { ...Object.fromEntries(kernels), ...named(layers) })
  return training(step, [batch, 1, 28, 28])
}
