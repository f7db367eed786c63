// Average pooling: each window becomes the mean of its pixels, a smaller and softer picture.
// PyTorch: F.avg_pool2d, nn.AvgPool2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import { div, expand, ones, sum, type Tensor, unsqueeze } from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from '../check.ts'
import { frame, look, putBack } from '../windows.ts'
import { type PoolOptions, poolWindows } from './pool-windows.ts'

export interface AveragePoolOptions extends PoolOptions {
  /** Whether the zeros around the image count as pixels; true unless told otherwise. */
  countIncludePad?: boolean
}

/** Each of n pixels has a share of 1/n in the mean; so it gets this share of the gradient, from every window it is in. */
const rule = differentiable(
  'avgPool2d',
  (x: Tensor, size: PairLike, { countIncludePad = true, ...options }: AveragePoolOptions) => {
    const windows = poolWindows(x, { op: 'avgPool2d', size, ...options })
    const see = (image: Tensor, border: number) => look(frame(image, windows, border), windows)
    const total = (seen: Tensor) => sum(seen, { dim: [2, 3] })
    const seen = see(x, 0) // [N, C, h, w, rows, columns]
    const pixels = ones([1, 1, ...x.shape.slice(2)], { dtype: x.dtype })
    const count = total(see(pixels, countIncludePad ? 1 : 0)) // [1, 1, rows, columns]
    return [
      div(total(seen), count), // [N, C, rows, columns]
      g => {
        const share = unsqueeze(unsqueeze(div(g, count), 2), 2) // [N, C, 1, 1, rows, columns]
        return putBack(expand(share, seen.shape), { shape: x.shape, windows }) // [N, C, H, W]
      },
    ]
  },
)

/**
 * The mean of each window: [N, C, H, W] → [N, C, rows, columns], with rows = ⌊(H + 2·padding − h) / stride⌋ + 1 for
 * windows of the given size, a number or a pair [h, w]. Throws when no window fits into the image. (LeCun et al., 1989)
 *
 * @example
 * const x = variable([[[[1, 2, 0, 0], [4, 3, 0, 8]]]])
 * const y = avgPool2d(x, 2)
 * console.log(y) // variable([[[[2.5000, 2.0000]]]], op: avgPool2d)
 * sum(y).backward()
 * console.log(x.grad?.at(0, 0, 1, 3)) // 0.25
 */
export function avgPool2d(
  x: Variable | Tensor,
  size: PairLike,
  { stride, padding, countIncludePad }: AveragePoolOptions = {},
): Variable {
  return rule(x, size, { stride, padding, countIncludePad })
}

/**
 * `avgPool2d` as a layer; without a `stride` the windows stand side by side.
 *
 * @example
 * console.log(new AvgPool2d(2).forward(zeros([8, 16, 28, 28])).shape) // [ 8, 16, 14, 14 ]
 */
export class AvgPool2d extends Module {
  readonly size: Pair
  readonly options: AveragePoolOptions

  constructor(size: PairLike, options: AveragePoolOptions = {}) {
    super()
    this.size = pairOf('AvgPool2d', ['size', size], 1)
    this.options = options
  }

  override forward(x: Variable | Tensor): Variable {
    return avgPool2d(x, this.size, this.options)
  }

  override toString(): string {
    return `AvgPool2d(${this.size.join('×')})`
  }
}
