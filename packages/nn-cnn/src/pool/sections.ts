// Where the means of average pooling come from: parts of rows and of columns.

import { empty, type Tensor } from '@neuralings/tensor'

/** A part of a row or a column: the pixels from `start` to the last before `end`, and how many count. */
export interface Section {
  start: number
  end: number
  count: number
}

/** Every section down meets every section across. */
export type Sections = readonly [down: readonly Section[], across: readonly Section[]]

/** What comes back to the sections. */
export interface Shared {
  g: Tensor
  sections: Sections
}

/** Room for the means of whole images: [N, C, H, W] → [N, C, rows, columns]. */
export function meansFrom({ shape, dtype }: Tensor, [down, across]: Sections): Tensor {
  const [images, channels] = shape
  const size = [images, channels, down.length, across.length]
  return empty(size, { dtype: dtype === 'float64' ? 'float64' : 'float32' })
}
