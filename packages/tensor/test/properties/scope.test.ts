// In a scope the kernels work wherever there is one; outside, on tensors as small as these, the plain loops. Both give
// the same numbers, for views and for empty tensors too.
import * as t from '@neuralings/tensor'
import { type Nested, scope, type Tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { broadcastingRecipes, lengths, recipes, shapes } from '../arbitrary.ts'

const unary = {
  neg: t.neg,
  abs: t.abs,
  sign: t.sign,
  square: t.square,
  exp: t.exp,
  expm1: t.expm1,
  sqrt: (x: Tensor) => t.sqrt(t.abs(x)),
  rsqrt: (x: Tensor) => t.rsqrt(t.add(t.abs(x), 1)),
  reciprocal: t.reciprocal,
  log: (x: Tensor) => t.log(t.abs(x)),
  log1p: (x: Tensor) => t.log1p(t.abs(x)),
  sin: t.sin,
  cos: t.cos,
  tanh: t.tanh,
  erf: t.erf,
  clamp: (x: Tensor) => t.clamp(x, { min: -2, max: 3 }),
  'sum of all': (x: Tensor) => t.sum(x),
  'sum of rows': (x: Tensor) => (x.shape.length > 0 ? t.sum(x, { dim: -1 }) : t.sum(x)),
  'sum of columns': (x: Tensor) => (x.shape.length > 0 ? t.sum(x, { dim: 0 }) : t.sum(x)),
  mean: (x: Tensor) => t.mean(x),
  variance: (x: Tensor) => (x.shape.length > 0 ? t.variance(x, { dim: -1 }) : t.variance(x)),
  max: (x: Tensor) => (x.size > 0 ? t.max(x) : x),
  min: (x: Tensor) => (x.size > 0 ? t.min(x) : x),
  norm: (x: Tensor) => (x.shape.length > 0 ? t.norm(x, { dim: -1 }) : t.norm(x)),
  'norm of all': (x: Tensor) => t.norm(x, { ord: 3 }),
  logsumexp: (x: Tensor) => (x.shape.length > 0 ? t.logsumexp(x, { dim: 0 }) : t.logsumexp(x)),
  maxWithIndices: (x: Tensor) =>
    x.size > 0 && x.shape.length > 0 ? t.maxWithIndices(x, { dim: 0 }).values : x,
  cumsum: (x: Tensor) => (x.shape.length > 0 ? t.cumsum(x, { dim: 0 }) : x),
  sort: (x: Tensor) => (x.shape.length > 0 ? t.sort(x).values : x),
  roll: (x: Tensor) => t.roll(x, 2),
  tile: (x: Tensor) => t.tile(x, [2, 2]),
  round: (x: Tensor) => t.round(t.mul(x, 0.5)),
  contiguous: t.contiguous,
  clone: t.clone,
  reshape: (x: Tensor) => t.reshape(x, [-1]),
  'a number on the right': (x: Tensor) => t.add(x, 0.5),
  'a number divided': (x: Tensor) => t.div(2, x),
  'less than a number': (x: Tensor) => t.sub(2, x),
}

const binary = {
  add: t.add,
  sub: t.sub,
  mul: t.mul,
  div: t.div,
  maximum: t.maximum,
  minimum: t.minimum,
  pow: (x: Tensor, y: Tensor) => t.pow(t.abs(x), y),
  gt: t.gt,
  where: (x: Tensor, y: Tensor) => t.where(t.gt(x, y), x, y),
  'expanded before': (x: Tensor, y: Tensor) => {
    const shape = t.broadcastShapes(x.shape, y.shape)
    return t.sub(t.expand(x, shape), t.expand(y, shape))
  },
}

function expectSame(compute: () => Tensor) {
  const [outside, inside] = [compute(), scope(compute)]
  expect([inside.shape, inside.dtype]).toEqual([outside.shape, outside.dtype])
  const [wanted, got] = [outside, inside].map(x => [x.toArray() as Nested[]].flat(9) as number[])
  for (const [i, want] of wanted.entries()) {
    const near = Math.abs(got[i] - want) <= 1e-5 * (1 + Math.abs(want))
    expect(near || Object.is(got[i] + 0, want + 0) ? want : got[i]).toBe(want)
  }
}

describe('of one tensor', () => {
  test.each(Object.entries(unary))('%s', (_, op) => {
    fc.assert(
      fc.property(shapes.chain(recipes), make => expectSame(() => op(make('float32')))),
      { numRuns: 60 },
    )
  })
})

describe('of two tensors', () => {
  test.each(Object.entries(binary))('%s', (_, op) => {
    fc.assert(
      fc.property(broadcastingRecipes(2), ([x, y]) =>
        expectSame(() => op(x('float32'), y('float32'))),
      ),
      { numRuns: 60 },
    )
  })
})

test('matmul', () => {
  const batch = fc.constantFrom<number[]>([], [2], [3, 1])
  const pairs = fc
    .tuple(batch, batch, lengths, lengths, lengths)
    .chain(([a, b, m, k, n]) => fc.tuple(recipes([...a, m, k]), recipes([...b, k, n])))
  fc.assert(
    fc.property(pairs, ([x, y]) => expectSame(() => t.matmul(x('float32'), y('float32')))),
    { numRuns: 200 },
  )
})

test('products written through views', () => {
  const batch = fc.constantFrom<number[]>([], [2], [3, 2])
  const layouts = fc.constantFrom('plain', 'turned', 'part', 'float64', 'outside')
  const triples = fc
    .tuple(batch, lengths, lengths, lengths, layouts)
    .chain(([a, m, k, n, layout]) =>
      fc.tuple(
        recipes([...a, m, k]),
        recipes([k, n]),
        fc.constant({ shape: [...a, m, n], layout }),
      ),
    )
  fc.assert(
    fc.property(triples, ([x, y, { shape, layout }]) => {
      const outside = t.zeros(shape)
      expectSame(() => {
        const [m, n] = shape.slice(-2)
        const batch = shape.slice(0, -2)
        const target = {
          plain: () => t.zeros(shape),
          turned: () => t.transpose(t.zeros([...batch, n, m])),
          part: () => t.split(t.zeros([...batch, m, n + 2]), [1, n, 1], { dim: -1 })[1],
          float64: () => t.zeros(shape, { dtype: 'float64' }),
          outside: () => outside,
        }[layout]!()
        t.matmulInto(target, [x('float32'), y('float32')])
        return t.clone(target)
      })
    }),
    { numRuns: 200 },
  )
})

test('writing through views', () => {
  fc.assert(
    fc.property(
      shapes.chain(shape => fc.tuple(recipes(shape), recipes(shape))),
      ([x, y]) =>
        expectSame(() => {
          const target = t.zeros(y('float32').shape)
          t.copyInto(target, x('float32'))
          t.addInto(target, y('float32'))
          t.addInto(t.flip(target, target.shape.length > 0 ? [0] : []), y('float32'))
          return target
        }),
    ),
  )
})
