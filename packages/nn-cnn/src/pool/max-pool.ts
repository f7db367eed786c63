// Max pooling: of the pixels in each window only the largest stays. The picture becomes smaller; it says less exactly
// where something was found, but still that it was. PyTorch: F.max_pool2d, nn.MaxPool2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import {
  contiguous,
  empty,
  gather,
  reshape,
  scatterAdd,
  type Tensor,
  zerosLike,
} from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from '../check.ts'
import { frame, look, unframe } from '../windows.ts'
import { type PoolOptions, poolWindows } from './pool-windows.ts'

/** The winner of each window passes, and its gradient comes back to it. All the others could change without effect. */
const rule = differentiable('maxPool2d', (x: Tensor, size: PairLike, options: PoolOptions) => {
  const windows = poolWindows(x, { op: 'maxPool2d', size, ...options })
  const framed = contiguous(frame(x, windows, -Infinity)) // the frame never wins
  const seen = look(framed, windows) // [N, C, h, w, rows, columns]
  const pixels = reshape(framed, [-1])
  const index = findWinners(seen)
  return [
    reshape(gather(pixels, { dim: 0, index }), seen.shape.toSpliced(2, 2)), // [N, C, rows, columns]
    g => {
      const src = reshape(g, [-1])
      const back = scatterAdd(zerosLike(pixels), { dim: 0, index, src })
      return unframe(reshape(back, framed.shape), windows) // [N, C, H, W]
    },
  ]
})

/** Where the winner of each window lies: the first of the largest numbers, or NaN if there is one. */
function findWinners({ data, shape, strides }: Tensor): Tensor {
  const [images, channels, h, w, rows, columns] = shape
  const winners = empty([images * channels * rows * columns], { dtype: 'int32' })
  let window = 0
  for (let plane = 0; plane < images * channels; plane++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const corner = plane * strides[1] + i * strides[4] + j * strides[5]
        let winner = corner
        for (let u = 0; u < h; u++) {
          for (let v = 0; v < w; v++) {
            const place = corner + u * strides[2] + v * strides[3]
            if (data[place] > data[winner] || Number.isNaN(data[place])) winner = place
          }
        }
        winners.data[window++] = winner
      }
    }
  }
  return winners
}

/**
 * The largest number of each window: [N, C, H, W] → [N, C, rows, columns], with rows = ⌊(H + 2·padding − h) / stride⌋ + 1
 * for windows of the given size, a number or a pair [h, w]. The gradient goes to the pixel that won, where several are
 * equal to the first of them. Throws when no window fits into the image. (Ranzato et al., 2007)
 *
 * @example
 * const x = variable([[[[1, 2, 0, 0], [4, 3, 0, 9]]]])
 * const y = maxPool2d(x, 2)
 * console.log(y) // variable([[[[4., 9.]]]], op: maxPool2d)
 * sum(y).backward()
 * console.log(x.grad)
 * // tensor([[[[0., 0., 0., 0.],
 * //           [1., 0., 0., 1.]]]])
 */
export function maxPool2d(
  x: Variable | Tensor,
  size: PairLike,
  { stride, padding }: PoolOptions = {},
): Variable {
  return rule(x, size, { stride, padding })
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
    this.options = options
  }

  override forward(x: Variable | Tensor): Variable {
    return maxPool2d(x, this.size, this.options)
  }

  override toString(): string {
    return `MaxPool2d(${this.size.join('×')})`
  }
}
