// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Gradients by backpropagation, over tensors.

// The engine: variables, what makes them, and the way back.
export { isVariable, Variable, variable, type VariableLike } from './variable.ts'
export { differentiable, type Forward, type Op, type Pullback } from './differentiable.ts'
export { topologicalOrder } from './topological-order.ts'
export { backward } from './backward.ts'
export { isRecording, noGrad } from './no-grad.ts'
export { gradcheck } from './gradcheck.ts'
export { trace, type TraceNode } from './trace.ts'

// The operations, each with its way back beside it.
export { add, sub, mul, div, maximum, minimum } from './ops/arithmetic.ts'
export { pow } from './ops/power.ts'
export { neg, abs, sign, square, clamp, reciprocal, sqrt, rsqrt } from './ops/unary.ts'
export { exp, expm1, log, log1p } from './ops/unary.ts'
export { floor, ceil, round } from './ops/rounding.ts'
export { sin, cos, tan, tanh, erf } from './ops/curves.ts'
export { eq, ne, lt, le, gt, ge } from './ops/comparisons.ts'
export { where, maskedFill } from './ops/where.ts'
export { sum, prod, max, min, sumTo } from './ops/reduce.ts'
export { mean, variance, std } from './ops/statistics.ts'
export { norm } from './ops/norm.ts'
export { logsumexp } from './ops/logsumexp.ts'
export { argmax, argmin, maxWithIndices, minWithIndices } from './ops/argmax.ts'
export { cumsum } from './ops/cumsum.ts'
export { reshape, permute, transpose, squeeze, unsqueeze, expand } from './ops/views.ts'
export { contiguous, clone, cast } from './ops/copies.ts'
export { slice, select, split, flip, unfold } from './ops/slices.ts'
export { matmul } from './ops/matmul.ts'
export { dot, outer } from './ops/products.ts'
export { concat, stack, pad } from './ops/join.ts'
export { tile } from './ops/tile.ts'
export { roll } from './ops/roll.ts'
export { tril, triu } from './ops/triangles.ts'
export { gather, take } from './ops/indexing.ts'
export { scatterAdd, oneHot } from './ops/scatter.ts'
export { sort, type Sorted } from './ops/sort.ts'
export { topk } from './ops/topk.ts'
export { einsum } from './ops/einsum.ts'

// For operations of your own, when their gradients are found together.
export { jointly } from './jointly.ts'
