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
export { add, sub, mul, div, pow } from './ops/arithmetic.ts'
export { neg, square, sqrt, rsqrt, reciprocal, abs, sign } from './ops/unary.ts'
export { exp, expm1, log, log1p } from './ops/unary.ts'
export { floor, ceil, round } from './ops/rounding.ts'
export { tanh, sin, cos, tan, erf } from './ops/curves.ts'
export { where, maximum, minimum, clamp, maskedFill } from './ops/choose.ts'
export { eq, ne, lt, le, gt, ge, argmax, argmin, oneHot } from './ops/questions.ts'
export { sum, mean, max, min, prod, cumsum, sumTo } from './ops/reduce.ts'
export { variance, std } from './ops/statistics.ts'
export { norm } from './ops/norm.ts'
export { logsumexp } from './ops/logsumexp.ts'
export { reshape, permute, transpose, squeeze, unsqueeze, expand } from './ops/views.ts'
export { contiguous, clone, cast } from './ops/copies.ts'
export { matmul, dot, outer } from './ops/matmul.ts'
export { slice, select, split, flip, unfold, tril, triu } from './ops/parts.ts'
export { concat, stack, pad } from './ops/join.ts'
export { tile } from './ops/tile.ts'
export { roll } from './ops/roll.ts'
export { gather, scatterAdd, take } from './ops/indexing.ts'
export { sort, topk, type Sorted } from './ops/sort.ts'
export { maxWithIndices, minWithIndices } from './ops/search.ts'
export { einsum } from './ops/einsum.ts'

// For operations of your own, when their gradients are found together.
export { jointly } from './jointly.ts'
