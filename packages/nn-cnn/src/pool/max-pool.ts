// Max pooling: of the pixels in each window only the largest stays. The picture becomes smaller; it says less exactly
// where something was found, but still that it was. PyTorch: F.max_pool2d, nn.MaxPool2d.

import { differentiable, type Variable, wantsGradient } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import {
  accelerated,
  contiguous,
  requireOptions,
  type Shape,
  type Tensor,
  zerosLike,
} from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from '../check.ts'
import { addToWinnersByKernel, largestByKernel, pickLargestByKernel } from '../kernels/max-pool.ts'
import { cropPadding, padImages, type Windows } from '../windows.ts'
import { type Picked, pickedFrom, type Won } from './picked.ts'
import { type PoolOptions, poolOptionNames, poolWindows } from './pool-windows.ts'

/** The largest number of each window, the first of several, or NaN if there is one; and where in `x` it lies. */
export const pickLargest = accelerated((x: Tensor, windows: Windows): Picked => {
  const picked = pickedFrom(x, windows)
  const { y, winners } = picked
  const { size, stride } = windows
  const {
    data,
    shape: [images, channels, height, width],
  } = contiguous(x)
  const [rows, columns] = y.shape.slice(-2)
  let window = 0
  for (let plane = 0; plane < images * channels; plane++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const corner = (plane * height + i * stride[0]) * width + j * stride[1]
        let winner = corner
        for (let u = 0; u < size[0]; u++) {
          for (let v = 0; v < size[1]; v++) {
            const place = corner + u * width + v
            if (data[place] > data[winner] || Number.isNaN(data[place])) winner = place
          }
        }
        y.data[window] = data[winner]
        winners.data[window++] = winner
      }
    }
  }
  return picked
}, pickLargestByKernel)

/** The largest numbers alone: less is written where nobody will ask which they were. */
export const largest = accelerated(
  (x: Tensor, windows: Windows): Tensor => pickLargest.definition(x, windows).y,
  largestByKernel,
)

/** The way back: each number of `g` is added to the number of `dx` that won. All the others could change without effect. */
export const addToWinners = accelerated((dx: Tensor, { g, winners }: Won): Tensor => {
  const from = contiguous(g).data
  for (let i = 0; i < g.size; i++) dx.data[winners.data[i]] += from[i]
  return dx
}, addToWinnersByKernel)

const rule = differentiable('maxPool2d', (x: Tensor, size: PairLike, options: RuleOptions) => {
  const { keepsWinners, ...given } = options
  const windows = poolWindows(x, { op: 'maxPool2d', size, ...given })
  const least = x.dtype === 'int32' ? -(2 ** 31) : -Infinity // so the padding never wins
  const padded = padImages(x, windows, least)
  if (!keepsWinners) return [largest(padded, windows)] // [N, C, rows, columns]
  const { y, winners } = pickLargest(padded, windows) // both [N, C, rows, columns]
  if (padded !== x) keepOffPadding({ y, winners }, padded.shape, { ...windows, least })
  return [y, g => cropPadding(addToWinners(zerosLike(padded), { g, winners }), windows)]
})

interface RuleOptions extends PoolOptions {
  keepsWinners: boolean
}

/** Where a window sees nothing larger than its padding, the first pixel of the image wins, not one of the padding. */
function keepOffPadding(
  { y, winners }: Picked,
  shape: Shape,
  { padding: [top, left], least }: { padding: Pair; least: number },
): void {
  const [height, width] = shape.slice(-2)
  for (let i = 0; i < winners.size; i++) {
    if (y.data[i] !== least) continue
    const winner = winners.data[i]
    const [row, column] = [Math.floor(winner / width) % height, winner % width]
    winners.data[i] += Math.max(0, top - row) * width + Math.max(0, left - column)
  }
}

/**
 * The largest number of each window: [N, C, H, W] → [N, C, rows, columns], with rows = ⌊(H + 2·padding − h) / stride⌋ + 1
 * for windows of the given size, a number or a pair [h, w]. The gradient goes to the pixel that won, where several are
 * equal to the first of them. With `ceilMode` the number of rows is rounded up, unless the last window would start behind the
 * image. Throws when no window fits into the image. (Ranzato et al., 2007)
 *
 * @example
 * const x = variable([[[[1, 2, 0, 0], [4, 3, 0, 9]]]])
 * const y = maxPool2d(x, 2)
 * console.log(y) // variable([[[[4., 9.]]]], op: maxPool2d)
 * sum(y).backward()
 * console.log(x.grad)
 * // tensor([[[[0., 0., 0., 0.],
 * //           [1., 0., 0., 1.]]]])
 * console.log(maxPool2d(tensor([[[[1, 3, 2]]]]), [1, 2], { ceilMode: true }).data) // tensor([[[[3., 2.]]]])
 */
export function maxPool2d(
  x: Variable | Tensor,
  size: PairLike,
  options: PoolOptions = {},
): Variable {
  const given = requireOptions(options, 'maxPool2d', poolOptionNames)
  return rule(x, size, { ...given, keepsWinners: wantsGradient(x) })
}

/**
 * `maxPool2d` as a layer; without a `stride` the windows stand side by side.
 *
 * @example
 * console.log(new MaxPool2d(2).forward(zeros([8, 16, 28, 28])).shape) // [ 8, 16, 14, 14 ]
 */
export class MaxPool2d extends Module {
  readonly size: Pair
  readonly options: PoolOptions

  constructor(size: PairLike, options: PoolOptions = {}) {
    super()
    this.size = pairOf('MaxPool2d', ['size', size], 1)
    this.options = requireOptions(options, 'MaxPool2d', poolOptionNames)
  }

  override forward(x: Variable | Tensor): Variable {
    return maxPool2d(x, this.size, this.options)
  }

  override toString(): string {
    return `MaxPool2d(${this.size.join('×')})`
  }
}
