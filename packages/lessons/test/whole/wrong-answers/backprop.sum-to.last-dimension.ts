// wrong: sums over the last dimension where the first was added
// should hear: first dim|dim(ension)? 0|\brows\b|front|wrong (dim|axis)|last dim|added dim|did not have|shape \[
import { sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  let result = gradient
  while (result.shape.length > shape.length) result = sum(result, { dim: result.shape.length - 1 })
  for (const [dim, size] of shape.entries())
    if (size === 1 && result.shape[dim] !== 1) result = sum(result, { dim, keepdim: true })
  return result
}
