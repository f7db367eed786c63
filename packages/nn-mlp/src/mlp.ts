// The multi-layer perceptron: linear layers with an activation between each two, and none after the last.

import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { type Rng, requireRng } from '@neuralings/tensor'
import type { Layer } from './layer.ts'
import { Linear } from './linear.ts'
import { Sequential } from './sequential.ts'

interface MLPOptions {
  rng: Rng
  activation?: (x: Variable) => Variable
}

/**
 * `sizes` are the widths from input to output: [784, 128, 10] has one hidden layer of 128 neurons.
 * [..., sizes[0]] → [..., sizes.at(-1)]. The activation is ReLU unless told otherwise.
 * Throws unless there are at least two sizes, all of them whole numbers ≥ 1.
 * (Rosenblatt, 1958; Rumelhart, Hinton and Williams, 1986)
 *
 * @example
 * const net = new MLP([2, 8, 3], { rng: createRng(0), activation: tanh })
 * console.log(net.forward(zeros([5, 2])).shape) // [ 5, 3 ]
 */
export class MLP extends Sequential {
  constructor(sizes: readonly number[], options: MLPOptions) {
    super(...layersOf(sizes, requireRng(options, 'MLP', ['rng', 'activation'])))
  }
}

function layersOf(sizes: readonly number[], { rng, activation = relu }: MLPOptions): Layer[] {
  if (sizes.length < 2) {
    throw new RangeError(`MLP: expected the sizes of input and output at least, got [${sizes}]`)
  }
  const layers = sizes.slice(1).map((size, i) => new Linear(sizes[i], size, { rng }))
  return layers.flatMap((layer, i) => (i === 0 ? [layer] : [activation, layer]))
}
