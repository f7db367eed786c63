// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Gradients by backpropagation, over tensors. The order is the reading order of the files.

export { isVariable, Variable, variable, type VariableLike } from './variable.ts'
export { differentiable, type Forward, type Op, type Pullback } from './differentiable.ts'
export { topologicalOrder } from './topological-order.ts'
export { backward } from './backward.ts'
export { isRecording, noGrad } from './no-grad.ts'
export { gradcheck } from './gradcheck.ts'
export { trace, type TraceNode } from './trace.ts'

export { add, sub, mul, div, pow } from './ops/arithmetic.ts'
export { neg, square, exp, log, tanh, sqrt, rsqrt, reciprocal, abs } from './ops/unary.ts'
export { expm1, log1p, sin, cos, tan, erf } from './ops/unary.ts'
export { where, maximum, minimum, clamp, maskedFill } from './ops/choose.ts'
export { sum, mean, variance, max, min, prod, cumsum } from './ops/reduce.ts'
export { reshape, permute, transpose, squeeze, unsqueeze, expand } from './ops/views.ts'
export { matmul, dot, outer } from './ops/matmul.ts'
export { slice, select, split, flip, unfold, tril, triu } from './ops/parts.ts'
export { concat, stack, pad } from './ops/join.ts'
export { gather, take } from './ops/indexing.ts'
