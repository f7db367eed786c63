// Every operation against PyTorch, in float32 and float64.

import type { Tensor } from '@neuralings/tensor'
import * as t from '@neuralings/tensor'
import { expect, test } from 'vitest'
import cases from './vectors/ops.json' with { type: 'json' }
import { expectClose, load, type Stored } from './vectors.ts'

type Attrs = Record<string, never>
type Case = {
  id: string
  op: string
  attrs?: Attrs
  in: Record<string, Stored>
  out: Record<string, Stored>
  f32err: number
}
type Run = (inputs: Tensor[], attrs: Attrs) => Tensor | Tensor[]

const unary =
  (f: (x: Tensor) => Tensor): Run =>
  ([x]) =>
    f(x!)
const binary =
  (f: (x: Tensor, y: Tensor) => Tensor): Run =>
  ([x, y]) =>
    f(x!, y!)
const reduce =
  (f: (x: Tensor, options: t.ReduceOptions) => Tensor): Run =>
  ([x], { axes, keepdim }) =>
    f(x!, { dim: axes ?? undefined, keepdim })
const search =
  (f: typeof t.argmax): Run =>
  ([x], { axis, keepdim }) =>
    f(x!, { dim: axis ?? undefined, keepdim })

const { add, sub, mul, div, maximum, minimum, pow, eq, ne, lt, le, gt, ge } = t
const {
  neg,
  exp,
  log,
  sqrt,
  rsqrt,
  abs,
  square,
  reciprocal,
  sin,
  cos,
  tan,
  sign,
  log1p,
  expm1,
  erf,
} = t

const runs: Record<string, Run> = {
  ...mapValues({ add, sub, mul, div, maximum, minimum, pow, eq, ne, lt, le, gt, ge }, binary),
  ...mapValues(
    { neg, exp, log, sqrt, rsqrt, abs, square, reciprocal, sin, cos, tan, sign, log1p, expm1, erf },
    unary,
  ),
  ...mapValues({ matmul: t.matmul, outer: t.outer, dot: t.dot }, binary),
  ...mapValues(
    { sum: t.sum, mean: t.mean, max: t.max, min: t.min, varUnbiased: t.variance },
    reduce,
  ),
  ...mapValues({ argmax: t.argmax, argmin: t.argmin }, search),
  var: reduce((x, options) => t.variance(x, { ...options, correction: 0 })),
  powScalar: ([x], { exponent }) => pow(x!, exponent),
  where: ([condition, x, y]) => t.where(condition!, x!, y!),
  clamp: ([x], { min, max }) => t.clamp(x!, { min: min ?? undefined, max: max ?? undefined }),
  maskedFill: ([x, mask], { value }) => t.maskedFill(x!, mask!, value),
  transpose: ([x], { axes }) => t.transpose(x!, axes),
  permute: ([x], { order }) => t.permute(x!, order),
  reshape: ([x], { shape }) => t.reshape(x!, shape),
  transposeReshape: ([x]) => t.reshape(t.transpose(x!, [0, -1]), [-1]),
  squeeze: ([x], { axis }) => t.squeeze(x!, axis),
  unsqueeze: ([x], { axis }) => t.unsqueeze(x!, axis),
  broadcastTo: ([x], { shape }) => t.expand(x!, shape),
  slice: ([x], { ranges }) => t.slice(x!, ranges),
  select: ([x], { axis, index }) => t.select(x!, { dim: axis, index }),
  take: ([x, index], { axis }) => t.take(x!, { dim: axis, index: index! }),
  gather: ([x, index], { axis }) => t.gather(x!, { dim: axis, index: index! }),
  concat: (parts, { axis }) => t.concat(parts, { dim: axis }),
  stack: (parts, { axis }) => t.stack(parts, { dim: axis }),
  split: ([x], { sizes, axis }) => t.split(x!, sizes, { dim: axis }),
  pad: ([x], { pads, value }) => t.pad(x!, pads, { value }),
  tril: ([x], { diagonal }) => t.tril(x!, { diagonal }),
  triu: ([x], { diagonal }) => t.triu(x!, { diagonal }),
  cumsum: ([x], { axis }) => t.cumsum(x!, { dim: axis }),
  oneHot: ([index], { classes }) => t.oneHot(index!, classes),
}

function mapValues<T>(record: Record<string, T>, f: (value: T) => Run): Record<string, Run> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, f(value)]))
}

for (const dtype of ['float32', 'float64'] as const) {
  test.each(cases as unknown as Case[])(
    `$id in ${dtype}`,
    ({ op, attrs, in: inputs, out, f32err }) => {
      const tensors = Object.values(inputs).map(each => load(each, dtype))
      const results = [runs[op]!(tensors, attrs ?? {})].flat()
      const tolerance = dtype === 'float64' ? 1e-9 : Math.max(1e-5, 20 * f32err)
      expect(results.length).toBe(Object.keys(out).length)
      for (const [i, want] of Object.values(out).entries())
        expectClose(results[i]!, want, tolerance)
    },
  )
}
