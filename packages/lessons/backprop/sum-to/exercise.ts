import { sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  // todo: sum away added dimensions, then the stretched ones
  let g = gradient
  while (g.shape.length > shape.length) g = sum(g, { dim: 0 })
  for (let dim = 0; dim < shape.length; dim++)
    if (shape[dim] === 1) g = sum(g, { dim, keepdim: true })
  return g
  // end
}
