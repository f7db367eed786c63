// Means of sections of a picture: what average pooling and adaptive average pooling have in common. They differ in where
// the sections lie. Each of n pixels has a share of 1/n in the mean; so it gets this share of the gradient, from every
// section that it is in.
//
//   y = Σ x / n   over the pixels of a section      dx = Σ g / n   over the sections of a pixel

import type { Forward } from '@neuralings/autograd'
import { accelerated, contiguous, type Tensor, zeros } from '@neuralings/tensor'
import { averageByKernel, shareByKernel } from '../kernels/means.ts'
import { meansFrom, type Sections, type Shared } from './sections.ts'

/** The means of sections, and their way back: [N, C, H, W] → [N, C, rows, columns]. */
export function meansOf(x: Tensor, sections: Sections): Forward {
  return [average(x, sections), g => share(zeros(x.shape, { dtype: g.dtype }), { g, sections })]
}

/** The mean of every section. */
export const average = accelerated((x: Tensor, sections: Sections): Tensor => {
  const [down, across] = sections
  const [images, channels, height, width] = x.shape
  const y = meansFrom(x, sections)
  const [from, to] = [contiguous(x).data, y.data]
  let mean = 0
  for (let plane = 0; plane < images * channels; plane++) {
    for (const rows of down) {
      for (const columns of across) {
        let sum = 0
        for (let i = rows.start; i < rows.end; i++) {
          const row = (plane * height + i) * width
          for (let j = columns.start; j < columns.end; j++) sum += from[row + j]
        }
        to[mean++] = sum / (rows.count * columns.count)
      }
    }
  }
  return y
}, averageByKernel)

/** Adds to every pixel of `dx` its shares of `g`. */
export const share = accelerated((dx: Tensor, { g, sections: [down, across] }: Shared): Tensor => {
  const [images, channels, height, width] = dx.shape
  const [from, to] = [contiguous(g).data, dx.data]
  let mean = 0
  for (let plane = 0; plane < images * channels; plane++) {
    for (const rows of down) {
      for (const columns of across) {
        const each = from[mean++] / (rows.count * columns.count)
        for (let i = rows.start; i < rows.end; i++) {
          const row = (plane * height + i) * width
          for (let j = columns.start; j < columns.end; j++) to[row + j] += each
        }
      }
    }
  }
  return dx
}, shareByKernel)
