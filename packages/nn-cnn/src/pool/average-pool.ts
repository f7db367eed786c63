// Average pooling: each window becomes the mean of its pixels, a smaller and softer picture.
// PyTorch: F.avg_pool2d, nn.AvgPool2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import { requireOptions, type Tensor } from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from '../check.ts'
import { outputLength, type Windows } from '../windows.ts'
import { meansOf } from './means.ts'
import { type PoolOptions, poolOptionNames, poolWindows } from './pool-windows.ts'
import type { Section } from './sections.ts'

export interface AveragePoolOptions extends PoolOptions {
  /** Whether the zeros around the image count as pixels; true unless told otherwise. */
  countIncludePad?: boolean
}

const optionNames = [...poolOptionNames, 'countIncludePad']

const rule = differentiable(
  'avgPool2d',
  (x: Tensor, size: PairLike, { countIncludePad = true, ...options }: AveragePoolOptions) => {
    const windows = poolWindows(x, { op: 'avgPool2d', size, ...options })
    const sections = (d: 0 | 1) =>
      sectionsAlong(d, { length: x.shape[2 + d], windows, countIncludePad })
    return meansOf(x, [sections(0), sections(1)])
  },
)

/** What the windows cover of so many pixels, down (0) or across (1). */
function sectionsAlong(
  d: 0 | 1,
  options: { length: number; windows: Windows; countIncludePad: boolean },
): Section[] {
  const { length, windows, countIncludePad } = options
  const [size, stride, padding] = [windows.size[d], windows.stride[d], windows.padding[d]]
  return Array.from({ length: outputLength(d, length, windows) }, (_, i) => {
    const first = i * stride - padding
    const last = Math.min(first + size, length + padding) // what is beyond the padding never counts
    const [start, end] = [Math.max(0, first), Math.min(length, last)]
    return { start, end, count: countIncludePad ? last - first : end - start }
  })
}

/**
 * The mean of each window: [N, C, H, W] → [N, C, rows, columns], with rows = ⌊(H + 2·padding − h) / stride⌋ + 1 for
 * windows of the given size, a number or a pair [h, w]. With `ceilMode` the number of rows is rounded up, unless the last
 * window would start behind the image. Throws when no window fits into the image. (LeCun et al., 1989)
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
  options: AveragePoolOptions = {},
): Variable {
  return rule(x, size, requireOptions(options, 'avgPool2d', optionNames))
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
    this.options = requireOptions(options, 'AvgPool2d', optionNames)
  }

  override forward(x: Variable | Tensor): Variable {
    return avgPool2d(x, this.size, this.options)
  }

  override toString(): string {
    return `AvgPool2d(${this.size.join('×')})`
  }
}
