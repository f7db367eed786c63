// wrong: mean of the squares less square of the mean
// should hear: Take the mean off first
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
  const m = mean(x, { dim: -1, keepdim: true }); const c = sub(x, m); const v = sub(mean(square(x), { dim: -1, keepdim: true }), square(m)); return add(mul(div(c, sqrt(add(v, eps))), weight), bias)
}
