// wrong: sums the added dimensions away but not the stretched ones
// should hear: stretch|size 1|keepdim|\[3, 1\]|shape \[
import { sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  let result = gradient
  while (result.shape.length > shape.length) result = sum(result, { dim: 0 })
  return result
}
