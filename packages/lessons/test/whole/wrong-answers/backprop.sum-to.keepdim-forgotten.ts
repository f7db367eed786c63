// wrong: forgets keepdim, so the stretched dimension disappears
// should hear: keepdim|size 1|disappear|shape \[|\[3, 1\]|keep(s|ing)? (it|the dim)
import { sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  let result = gradient
  while (result.shape.length > shape.length) result = sum(result, { dim: 0 })
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    if (shape[dim] === 1) result = sum(result, { dim })
  }
  return result
}
