// The convolutional network: pictures of what was found become smaller and more, until a few linear layers decide.
// Convolution, activation, pooling; again; flatten; linear layers. After LeNet (LeCun et al., 1989 and 1998).

import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { type Layer, MLP, Sequential } from '@neuralings/nn-mlp'
import { type Rng, requireCounts, requireRng } from '@neuralings/tensor'
import { Conv2d } from './conv2d-layer.ts'
import { flatten } from './flatten.ts'
import { MaxPool2d } from './pool/max-pool.ts'

export interface CNNOptions {
  rng: Rng
  /** How many pictures each convolution makes. */
  channels: readonly number[]
  /** The widths of the linear layers behind them; the last is the number of answers. */
  sizes: readonly number[]
  /** An odd number; 3 unless told otherwise. */
  kernelSize?: number
  /** ReLU unless told otherwise. */
  activation?: (x: Variable) => Variable
}

const optionNames = ['rng', 'channels', 'sizes', 'kernelSize', 'activation']

/**
 * For images [C, H, W]: [N, C, H, W] → [N, sizes.at(-1)]. Every convolution keeps the size of the picture, and a pooling
 * behind it halves that, rounding down; between two linear layers is an activation too.
 * Throws when a number makes no sense, and when the pictures would be halved to nothing.
 *
 * @example
 * const net = new CNN([1, 28, 28], { channels: [8, 16], sizes: [10], rng: createRng(0) })
 * console.log(summary(net, zeros([32, 1, 28, 28])))
 * // layer                     output         parameters
 * // CNN                       [32,10]             9,098
 * // ├─ 0  Conv2d(1, 8, 3×3)   [32,8,28,28]           80
 * // ├─ 1  relu
 * // ├─ 2  MaxPool2d(2×2)      [32,8,14,14]            0
 * // ├─ 3  Conv2d(8, 16, 3×3)  [32,16,14,14]       1,168
 * // ├─ 4  relu
 * // ├─ 5  MaxPool2d(2×2)      [32,16,7,7]             0
 * // ├─ 6  flatten
 * // └─ 7  Linear(784, 10)     [32,10]             7,850
 */
export class CNN extends Sequential {
  constructor(
    image: readonly [channels: number, height: number, width: number],
    options: CNNOptions,
  ) {
    super(...layersFor(image, requireRng(options, 'CNN', optionNames)))
  }
}

function layersFor(image: readonly number[], options: CNNOptions): Layer[] {
  const { rng, channels, sizes, kernelSize = 3, activation = relu } = options
  checkOptions(image, { channels, sizes, kernelSize })
  const [inputs, height, width] = image
  const convolutions = channels.flatMap((outputs, i): Layer[] => [
    new Conv2d(channels[i - 1] ?? inputs, outputs, {
      kernelSize,
      padding: (kernelSize - 1) / 2,
      rng,
    }),
    activation,
    new MaxPool2d(2),
  ])
  const halved = (length: number) => Math.floor(length / 2 ** channels.length)
  const numbers = channels[channels.length - 1] * halved(height) * halved(width)
  const { layers } = new MLP([numbers, ...sizes], { rng, activation })
  return [...convolutions, flatten, ...layers]
}

function checkOptions(
  image: readonly number[],
  { channels, sizes, kernelSize }: Required<Pick<CNNOptions, 'channels' | 'sizes' | 'kernelSize'>>,
): void {
  const [inputs, height, width] = image
  requireCounts({ 'image channels': inputs, height, width, kernelSize }, 'CNN')
  if (kernelSize % 2 === 0)
    throw new RangeError(`CNN: expected an odd kernelSize, which has a middle, got ${kernelSize}`)
  for (const [name, list] of Object.entries({ channels, sizes })) {
    if (Array.isArray(list) && list.length > 0) continue
    const found = Array.isArray(list) ? '[]' : list
    throw new RangeError(`CNN: expected a list of at least one number as ${name}, got ${found}`)
  }
  const least = 2 ** channels.length
  if (height >= least && width >= least) return
  throw new RangeError(
    `CNN: expected images of at least ${least}×${least} pixels to halve ${channels.length} times, got ${height}×${width}`,
  )
}
