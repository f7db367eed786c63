// The operations that the stored cases name, as calls of this package.

import {
  abs,
  add,
  clamp,
  concat,
  cos,
  cumsum,
  differentiable,
  div,
  dot,
  erf,
  exp,
  expand,
  expm1,
  gather,
  log,
  log1p,
  maskedFill,
  matmul,
  max,
  maximum,
  mean,
  min,
  minimum,
  mul,
  neg,
  outer,
  pad,
  permute,
  pow,
  reciprocal,
  reshape,
  rsqrt,
  select,
  sin,
  slice,
  split,
  sqrt,
  square,
  squeeze,
  stack,
  sub,
  sum,
  take,
  tan,
  tanh,
  transpose,
  tril,
  triu,
  unsqueeze,
  type Variable,
  variance,
  where,
} from '@neuralings/autograd'
import type { Range } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import type { Attrs } from './vectors.ts'

type Call = (inputs: Variable[], attrs: Attrs) => Variable | Variable[]

const all =
  (op: (...inputs: Variable[]) => Variable): Call =>
  inputs =>
    op(...inputs)

const reduction =
  (op: (x: Variable, options: { dim?: number[]; keepdim: boolean }) => Variable, more = {}): Call =>
  ([x], { axes, keepdim }) =>
    op(x, { dim: (axes ?? undefined) as number[] | undefined, keepdim: keepdim === true, ...more })

const axisOf = (attrs: Attrs) => attrs.axis as number
const shapeOf = (attrs: Attrs) => attrs.shape as number[]

// Three that belong to higher packages, made here as anyone would make them.
const relu = differentiable('relu', x => [
  tensor.maximum(x, 0),
  g => tensor.where(tensor.gt(x, 0), g, 0),
])

const sigmoid = differentiable('sigmoid', x => {
  const y = tensor.div(1, tensor.add(1, tensor.exp(tensor.neg(x))))
  return [y, g => tensor.mul(g, tensor.mul(y, tensor.sub(1, y)))]
})

const softmax = (x: Variable, dim: number) => {
  const powers = exp(sub(x, max(x, { dim, keepdim: true })))
  return div(powers, sum(powers, { dim, keepdim: true }))
}

export const operations: Record<string, Call> = {
  add: all(add),
  sub: all(sub),
  mul: all(mul),
  div: all(div),
  pow: all(pow),
  maximum: all(maximum),
  minimum: all(minimum),
  addScalar: ([x], { value }) => add(x, value as number),
  mulScalar: ([x], { value }) => mul(x, value as number),
  powScalar: ([x], { exponent }) => pow(x, exponent as number),
  neg: all(neg),
  exp: all(exp),
  log: all(log),
  sqrt: all(sqrt),
  rsqrt: all(rsqrt),
  abs: all(abs),
  square: all(square),
  reciprocal: all(reciprocal),
  sin: all(sin),
  cos: all(cos),
  tan: all(tan),
  tanh: all(tanh),
  log1p: all(log1p),
  expm1: all(expm1),
  erf: all(erf),
  relu: all(relu),
  sigmoid: all(sigmoid),
  detach: ([x]) => x.detach(),
  softmax: ([x], attrs) => softmax(x, axisOf(attrs)),
  where: ([condition, x, y]) => where(condition.data, x, y),
  clamp: ([x], { min: low, max: high }) =>
    clamp(x, { min: (low ?? undefined) as number, max: (high ?? undefined) as number }),
  maskedFill: ([x, mask], { value }) => maskedFill(x, mask.data, value as number),
  matmul: all(matmul),
  sum: reduction(sum),
  mean: reduction(mean),
  max: reduction(max),
  min: reduction(min),
  var: reduction(variance, { correction: 0 }),
  varUnbiased: reduction(variance),
  transpose: ([x], { axes }) => transpose(x, axes as [number, number]),
  permute: ([x], { order }) => permute(x, order as number[]),
  reshape: ([x], attrs) => reshape(x, shapeOf(attrs)),
  transposeReshape: ([x]) => reshape(transpose(x, [0, -1]), [-1]),
  squeeze: ([x], attrs) => squeeze(x, axisOf(attrs)),
  unsqueeze: ([x], attrs) => unsqueeze(x, axisOf(attrs)),
  slice: ([x], { ranges }) => slice(x, ranges as Range[]),
  select: ([x], attrs) => select(x, { dim: axisOf(attrs), index: attrs.index as number }),
  split: ([x], attrs) => split(x, attrs.sizes as number[], { dim: axisOf(attrs) }),
  concat: (inputs, attrs) => concat(inputs, { dim: axisOf(attrs) }),
  stack: (inputs, attrs) => stack(inputs, { dim: axisOf(attrs) }),
  pad: ([x], { pads, value }) => pad(x, pads as [number, number][], { value: value as number }),
  tril: ([x], { diagonal }) => tril(x, { diagonal: diagonal as number }),
  triu: ([x], { diagonal }) => triu(x, { diagonal: diagonal as number }),
  cumsum: ([x], attrs) => cumsum(x, { dim: axisOf(attrs) }),
  take: ([x, index], attrs) => take(x, { dim: axisOf(attrs), index: index.data }),
  gather: ([x, index], attrs) => gather(x, { dim: axisOf(attrs), index: index.data }),
  dot: all(dot),
  outer: all(outer),
  broadcastTo: ([x], attrs) => expand(x, shapeOf(attrs)),
}
