// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Strided n-dimensional arrays: the numbers under every network.

export { type DType, promote, type TypedArray } from './dtype.ts'
export { broadcastShapes, type Shape } from './shape.ts'
export { isContiguous, isTensor, type Nested, Tensor, type TensorLike } from './tensor.ts'
export { tensor, type Values, zeros, ones, full, zerosLike, onesLike, fullLike } from './create.ts'
export { arange, linspace, eye, asTensor } from './create.ts'
export { createRng, rand, randn, Rng } from './random.ts'
export { reshape, permute, transpose, squeeze, unsqueeze, expand } from './views.ts'
export { slice, type Range, select, contiguous, clone, cast } from './views.ts'
export { add, sub, mul, div, pow, maximum, minimum } from './elementwise.ts'
export { neg, abs, sign, square, reciprocal, sqrt, rsqrt, exp, expm1, log, log1p } from './unary.ts'
export { sin, cos, tan, tanh, erf, clamp } from './unary.ts'
export { eq, ne, lt, le, gt, ge, where, maskedFill } from './compare.ts'
export { sum, prod, max, min, sumTo, mean, variance, type ReduceOptions } from './reduce.ts'
export { argmax, argmin } from './search.ts'
export { matmul } from './matmul.ts'
