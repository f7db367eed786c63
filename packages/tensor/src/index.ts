// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Strided n-dimensional arrays: the numbers under every network.

// What a tensor is: an array, and a way to walk it.
export { type DType, promote, type TypedArray } from './dtype.ts'
export { broadcastShapes, sameShape, type Shape } from './shape.ts'
export { isContiguous, isTensor, type Nested, Tensor, type TensorLike } from './tensor.ts'

// How tensors are made.
export type { Values } from './nested.ts'
export { tensor, zeros, ones, full, empty, eye } from './create.ts'
export { zerosLike, onesLike, fullLike, emptyLike, asTensor } from './like.ts'
export { arange, linspace } from './ranges.ts'
export { createRng, Rng } from './random.ts'
export { rand, randn } from './random-tensors.ts'

// The same numbers in another place, or seen in another way.
export { clone, cast, contiguous } from './copies.ts'
export { reshape, permute, transpose, squeeze, unsqueeze, expand } from './views.ts'

export { slice, type Range, select, split, flip, unfold } from './slices.ts'

// Number by number.
export { add, sub, mul, div, maximum, minimum } from './arithmetic.ts'
export { pow } from './power.ts'
export { neg, abs, sign, square, clamp, reciprocal, sqrt, rsqrt } from './unary.ts'
export { exp, expm1, log, log1p } from './unary.ts'
export { floor, ceil, round } from './rounding.ts'
export { sin, cos, tan, tanh, erf } from './curves.ts'
export { eq, ne, lt, le, gt, ge } from './comparisons.ts'
export { where, maskedFill } from './where.ts'

// Many numbers become one.
export { sum, prod, max, min, sumTo, type ReduceOptions } from './reduce.ts'
export { mean, variance, std } from './statistics.ts'
export { rootMeanSquare } from './root-mean-square.ts'
export { norm } from './norm.ts'
export { logsumexp } from './logsumexp.ts'
export { argmax, argmin, maxWithIndices, minWithIndices } from './argmax.ts'
export { cumsum } from './cumsum.ts'

// Products, the work of every network.
export { matmul } from './matmul.ts'
export { matmulInto, dot, outer } from './products.ts'

// Put together, picked by index, put in order.
export { copyInto, addInto } from './in-place.ts'
export { concat, stack, pad } from './join.ts'
export { tile } from './tile.ts'
export { roll } from './roll.ts'
export { tril, triu } from './triangles.ts'
export { gather, take } from './indexing.ts'
export { scatterAdd, oneHot } from './scatter.ts'
export { sort, type Sorted } from './sort.ts'
export { topk } from './topk.ts'

// Any product in letters; any tensor in a file.
export { parseEquation, type Equation } from './einsum/equation.ts'
export { einsum } from './einsum/einsum.ts'
export { saveSafetensors, loadSafetensors } from './safetensors/safetensors.ts'

// The engine room. Everything above reads without it.
export { scope, earlyRelease, persist, dispose } from './memory/scope.ts'
export { accelerated, type Accelerated } from './kernels/accelerated.ts'
export { onKernels, type Operands } from './kernels/on-kernels.ts'
export { useThreads, useWideKernels } from '@neuralings/kernels'

// For the packages above: how they check their arguments.
export { described, refuse, refuseRange } from './guards/described.ts'
export { requireVariable, requireList, requireFunction } from './guards/arguments.ts'
export { requireFlags, requireOptions } from './guards/arguments.ts'
export { requireCounts, requireFinite, requireNotNegative } from './guards/numbers.ts'
export { requirePositive, requireShares, requireBelowOne } from './guards/numbers.ts'
export { requireRng } from './guards/rng.ts'
export { requireState } from './guards/state.ts'
