// wrong: averages over the batch, where broadcasting backwards is a sum
// should hear: sumTo|sum-to|\bsum\b|\bmean\b|average|divid
// piece: backprop/sum-to
// milestone: training/spirals
import { mul, sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  let result = gradient
  while (result.shape.length > shape.length) result = mul(1 / result.shape[0], sum(result, { dim: 0 }))
  for (const [dim, size] of shape.entries())
    if (size === 1)
      result = mul(1 / result.shape[dim], sum(result, { dim, keepdim: true }))
  return result
}
