// Strided n-dimensional arrays: the numbers under every network.
// The order is the reading order of the files.

export { eq, ge, gt, le, lt, maskedFill, ne, where } from './compare.ts'
export {
  arange,
  asTensor,
  eye,
  full,
  fullLike,
  linspace,
  ones,
  onesLike,
  tensor,
  type Values,
  zeros,
  zerosLike,
} from './create.ts'
export { type DType, promote, type TypedArray } from './dtype.ts'
export { add, div, maximum, minimum, mul, pow, sub } from './elementwise.ts'
export { matmul } from './matmul.ts'
export { createRng, Rng, rand, randn } from './random.ts'
export { max, mean, min, prod, type ReduceOptions, sum, sumTo, variance } from './reduce.ts'
export { argmax, argmin } from './search.ts'
export { broadcastShapes, type Shape } from './shape.ts'
export { isContiguous, isTensor, type Nested, Tensor, type TensorLike } from './tensor.ts'
export {
  abs,
  clamp,
  cos,
  erf,
  exp,
  expm1,
  log,
  log1p,
  neg,
  reciprocal,
  rsqrt,
  sign,
  sin,
  sqrt,
  square,
  tan,
  tanh,
} from './unary.ts'
export {
  cast,
  clone,
  contiguous,
  expand,
  permute,
  type Range,
  reshape,
  select,
  slice,
  squeeze,
  transpose,
  unsqueeze,
} from './views.ts'
