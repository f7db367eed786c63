// Gradients by backpropagation, over tensors. In reading order.

export { backward } from './backward.ts'
export { differentiable, type Forward, type Op, type Pullback } from './differentiable.ts'
export { gradcheck } from './gradcheck.ts'
export { isRecording, noGrad } from './no-grad.ts'
export { add, div, mul, pow, sub } from './ops/arithmetic.ts'
export { clamp, maskedFill, maximum, minimum, where } from './ops/choose.ts'
export { matmul } from './ops/matmul.ts'
export { max, mean, min, prod, sum, variance } from './ops/reduce.ts'
export {
  abs,
  cos,
  erf,
  exp,
  expm1,
  log,
  log1p,
  neg,
  reciprocal,
  rsqrt,
  sin,
  sqrt,
  square,
  tan,
  tanh,
} from './ops/unary.ts'
export { expand, permute, reshape, squeeze, transpose, unsqueeze } from './ops/views.ts'
export { topologicalOrder } from './topological-order.ts'
export { type TraceNode, trace } from './trace.ts'
export { isVariable, Variable, type VariableLike, variable } from './variable.ts'
