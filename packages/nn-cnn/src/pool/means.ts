// Means of sections of a picture: what average pooling and adaptive average pooling have in common. They differ in where
// the sections lie. Each of n pixels has a share of 1/n in the mean; so it gets this share of the gradient, from every
// section that it is in.
//
//   y = Σ x / n   over the pixels of a section      dx = Σ g / n   over the sections of a pixel

import type { Forward } from '@neuralings/autograd'
import { contiguous, empty, type Tensor, zeros } from '@neuralings/tensor'

/** A part of a row or a column: the pixels from `start` to the last before `end`, and how many count. */
export interface Section {
  start: number
  end: number
  count: number
}

/** Every section down meets every section across. */
type Sections = readonly [down: readonly Section[], across: readonly Section[]]

/** The means of sections, and their way back: [N, C, H, W] → [N, C, rows, columns]. */
export function meansOf(x: Tensor, sections: Sections): Forward {
  return [average(x, sections), g => share(g, sections, zeros(x.shape, { dtype: g.dtype }))]
}

function average(x: Tensor, [down, across]: Sections): Tensor {
  const [images, channels, height, width] = x.shape
  const dtype = x.dtype === 'float64' ? 'float64' : 'float32'
  const y = empty([images, channels, down.length, across.length], { dtype })
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
}

/** Adds to every pixel of `dx` its shares of `g`. */
function share(g: Tensor, [down, across]: Sections, dx: Tensor): Tensor {
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
}
