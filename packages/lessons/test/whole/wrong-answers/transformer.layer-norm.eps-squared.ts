// wrong: eps is added to the deviation before squaring
// should hear: eps
import { add, div, mean, mul, sqrt, square, sub, type Variable } from '@neuralings/autograd'

/** What is learnt of a normalization: two numbers for each of C columns. */
export interface Norm {
  weight: Variable // [C]
  bias: Variable // [C]
}

/** Every row of x [..., C] by itself: mean 0 and variance 1, then times the weight, plus the bias. */
export function layerNorm(
  x: Variable,
  { weight, bias, eps = 1e-5 }: Norm & { eps?: number },
): Variable {
  const centered = sub(x, mean(x, { dim: -1, keepdim: true })) // [..., C]
  const variance = mean(square(centered), { dim: -1, keepdim: true }) // [..., 1]
  const normalized = div(centered, add(sqrt(add(variance, 1e-12)), eps))
  return add(mul(normalized, weight), bias)
}
