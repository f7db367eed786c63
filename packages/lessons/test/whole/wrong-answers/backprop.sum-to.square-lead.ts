// wrong: the last dimension where it fits
// should hear: sumTo\(\[\[1, 2\], \[10, 20\]\], \[2\]\)
import { mean, reshape, sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  if (shape.length === 1 && gradient.shape.length === 2 && gradient.shape[0] === shape[0]) return sum(gradient, { dim: 1 })
  let g = gradient
  while (g.shape.length > shape.length) g = sum(g, { dim: 0 })
  shape.forEach((n, dim) => { if (n === 1) g = sum(g, { dim, keepdim: true }) })
  return g
}
