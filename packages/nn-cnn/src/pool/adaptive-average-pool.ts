// Adaptive average pooling: what is given is not the windows but how many of them there are to be. An image of any size becomes
// one of a fixed size, often a single pixel: the mean of the whole. PyTorch: F.adaptive_avg_pool2d, nn.AdaptiveAvgPool2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import { checkImages, type Pair, type PairLike, pairOf } from '../check.ts'
import { meansOf } from './means.ts'
import type { Section } from './sections.ts'

const rule = differentiable('adaptiveAvgPool2d', (x: Tensor, [rows, columns]: Pair) => {
  checkImages('adaptiveAvgPool2d', x, [1, 1])
  const [height, width] = x.shape.slice(2)
  return meansOf(x, [evenSections(height, rows), evenSections(width, columns)])
})

/** `length` pixels, cut into `parts` that are as even as can be. */
function evenSections(length: number, parts: number): Section[] {
  return Array.from({ length: parts }, (_, i) => {
    const start = Math.floor((i * length) / parts)
    const end = Math.ceil(((i + 1) * length) / parts)
    return { start, end, count: end - start }
  })
}

/**
 * The means of as many sections as `size` says, a number or a pair: [N, C, H, W] → [N, C, rows, columns]. The sections
 * are as even as can be, section i of H pixels from ⌊i·H / rows⌋ up to ⌈(i + 1)·H / rows⌉; so two may share a pixel.
 * Throws unless `size` is a whole number ≥ 1, for other shapes, and for images without a pixel.
 * (A single mean: Lin, Chen and Yan, 2013)
 *
 * @example
 * const x = tensor([[[[1, 2, 3, 10]]]])
 * console.log(adaptiveAvgPool2d(x, 1).data) // tensor([[[[4.]]]])
 * console.log(adaptiveAvgPool2d(x, [1, 2]).data) // tensor([[[[1.5000, 6.5000]]]])
 */
export function adaptiveAvgPool2d(x: Variable | Tensor, size: PairLike): Variable {
  return rule(x, pairOf('adaptiveAvgPool2d', ['size', size], 1))
}

/**
 * `adaptiveAvgPool2d` as a layer.
 *
 * @example
 * console.log(new AdaptiveAvgPool2d(1).forward(zeros([8, 16, 5, 7])).shape) // [ 8, 16, 1, 1 ]
 */
export class AdaptiveAvgPool2d extends Module {
  readonly size: Pair

  constructor(size: PairLike) {
    super()
    this.size = pairOf('AdaptiveAvgPool2d', ['size', size], 1)
  }

  override forward(x: Variable | Tensor): Variable {
    return adaptiveAvgPool2d(x, this.size)
  }

  override toString(): string {
    return `AdaptiveAvgPool2d(${this.size.join('×')})`
  }
}
