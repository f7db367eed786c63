// Every operation's gradient against nudging, on random shapes: empty ones, lengths of 1, and all that broadcasts.
import * as autograd from '@neuralings/autograd'
import { gradcheck, square, type Variable, variable } from '@neuralings/autograd'
import { cast, gt, mul, onesLike, type Tensor, tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { broadcasting, lengths, positive, shapes, spread, withDim } from './support/arbitrary.ts'

const a = autograd

/** In float64 the slopes are right; in float32 every gradient has the shape and the dtype of its input. */
function check(f: (...inputs: Variable[]) => Variable, inputs: Tensor[]): void {
  const { compared } = gradcheck(f, inputs)
  expect(compared).toBe(inputs.reduce((sum, x) => sum + x.size, 0))
  const variables = inputs.map(x => variable(cast(x, 'float32')))
  const output = f(...variables)
  output.backward(onesLike(output.data))
  for (const v of variables) {
    expect(v.grad?.shape ?? v.shape).toEqual(v.shape)
    expect(v.grad?.dtype ?? 'float32').toBe('float32')
  }
}

const runs = { numRuns: 40 }

describe('functions of one number', () => {
  const everywhere = {
    ...{ neg: a.neg, square, exp: a.exp, tanh: a.tanh, abs: a.abs, sign: a.sign },
    ...{ expm1: a.expm1, sin: a.sin, cos: a.cos, erf: a.erf, reciprocal: a.reciprocal },
    ...{ floor: a.floor, ceil: a.ceil, round: a.round },
  }
  const above = { log: a.log, sqrt: a.sqrt, rsqrt: a.rsqrt, log1p: a.log1p, tan: a.tan }
  test.each(Object.entries(everywhere))('%s', (_, op) => {
    fc.assert(
      fc.property(
        shapes.chain(shape => spread(shape)),
        x => check(op, [x]),
      ),
      runs,
    )
  })
  test.each(Object.entries(above))('%s', (_, op) => {
    fc.assert(
      fc.property(
        shapes.chain(shape => positive(shape)),
        x => check(op, [mul(x, 0.7)]),
      ),
      runs,
    )
  })
})

describe('functions of two numbers, broadcast', () => {
  const all = {
    add: a.add,
    sub: a.sub,
    mul: a.mul,
    div: a.div,
    maximum: a.maximum,
    minimum: a.minimum,
  }
  test.each(Object.entries(all))('%s', (_, op) => {
    fc.assert(
      fc.property(broadcasting(2), inputs => check((x, y) => op(x, y), inputs)),
      runs,
    )
  })

  test('pow', () => {
    fc.assert(
      fc.property(broadcasting(2, positive), inputs => check((x, y) => a.pow(x, y), inputs)),
      runs,
    )
  })
})

test('where, maskedFill and clamp', () => {
  fc.assert(
    fc.property(broadcasting(3), ([c, x, y]) => {
      const condition = gt(c, 0)
      check((v, w) => a.where(condition, v, w), [x, y])
      check(v => a.maskedFill(v, condition, 7), [x])
      check(v => a.clamp(v, { min: -1.01, max: 1.01 }), [x])
    }),
    runs,
  )
})

describe('reductions over any dimensions', () => {
  const all = {
    ...{ sum: a.sum, mean: a.mean, prod: a.prod, max: a.max, min: a.min },
    ...{ variance: a.variance, std: a.std, logsumexp: a.logsumexp },
  }
  const reduced = shapes.chain(shape =>
    fc.record({
      x: spread(shape),
      dim: fc.subarray(shape.map((_, d) => d)),
      keepdim: fc.boolean(),
    }),
  )
  test.each(Object.entries(all))('%s', (name, op) => {
    fc.assert(
      fc.property(reduced, ({ x, dim, keepdim }) => {
        const count = dim.reduce((product, d) => product * x.shape[d], 1)
        // Nothing has no largest number, and a single number does not spread.
        if (name in { max, min } && count === 0) return
        if (name in { variance, std } && count < 2) return
        check(v => square(op(v, { dim, keepdim })), [x])
      }),
      runs,
    )
  })
  const { max, min, variance, std } = all

  const orders = [0, 0.5, 1, 1.5, 2, 3, -1, Infinity, -Infinity]
  test.each(orders)('norm, ord %d', ord => {
    fc.assert(
      fc.property(reduced, ({ x, dim, keepdim }) => {
        const isEmpty = dim.some(d => x.shape[d] === 0)
        if (isEmpty && !(ord >= 0 && ord < Infinity)) return
        check(v => square(a.norm(v, { ord, dim, keepdim })), [x])
      }),
      runs,
    )
  })

  test('sumTo is the way back through expand', () => {
    fc.assert(
      fc.property(broadcasting(2), ([x, y]) => {
        const { shape } = a.add(x, y)
        check(v => square(a.expand(v, shape)), [x])
        check(v => square(a.sumTo(a.add(v, y), x.shape)), [x])
      }),
      runs,
    )
  })
})

describe('along one dimension', () => {
  test('cumsum, roll, sort, topk, the largest and the smallest', () => {
    fc.assert(
      fc.property(withDim, fc.boolean(), fc.nat(3), ({ x, dim, length }, flag, most) => {
        check(v => square(a.cumsum(v, { dim })), [x])
        check(v => square(a.sort(v, { dim, descending: flag }).values), [x])
        check(v => square(a.roll(v, most - 5, { dim })), [x])
        check(v => square(a.roll(v, most)), [x])
        for (const extreme of [a.maxWithIndices, a.minWithIndices])
          if (length > 0) check(v => square(extreme(v, { dim, keepdim: flag }).values), [x])
        const k = Math.min(most, length)
        check(v => square(a.topk(v, k, { dim, largest: flag }).values), [x])
      }),
      runs,
    )
  })

  test('select, split, flip, unfold, unsqueeze, squeeze', () => {
    fc.assert(
      fc.property(withDim, fc.nat(2), ({ x, dim, length }, i) => {
        if (i < length) check(v => square(a.select(v, { dim, index: i })), [x])
        check(v => square(a.split(v, i + 1, { dim })[0]), [x])
        check(v => square(a.flip(v, [dim])), [x])
        if (i <= length) check(v => square(a.unfold(v, { dim, size: i, step: i + 1 })), [x])
        if (i <= length) check(v => square(a.unfold(v, { dim, size: i, step: 1 })), [x])
        check(v => square(a.unsqueeze(v, dim)), [x])
        check(v => square(a.squeeze(v, dim)), [x])
        check(v => square(a.squeeze(v)), [x])
      }),
      runs,
    )
  })

  test('gather, scatterAdd and take', () => {
    const picks = withDim
      .filter(({ length }) => length > 0)
      .chain(({ x, dim, length }) =>
        fc.record({
          x: fc.constant(x),
          dim: fc.constant(dim),
          picked: fc.array(fc.nat(length - 1), { maxLength: 3 }),
        }),
      )
    fc.assert(
      fc.property(picks, ({ x, dim, picked }) => {
        const at = tensor(picked, { dtype: 'int32' })
        check(v => square(a.take(v, { dim, index: at })), [x])
        // The same places in every row: an index of the shape of what take gives.
        const d = dim < 0 ? dim + x.shape.length : dim
        const rows = a.take(x, { dim, index: at }).data
        const column = a.reshape(
          at,
          rows.shape.map((_, i) => (i === d ? picked.length : 1)),
        )
        const index = a.expand(column, rows.shape)
        check(v => square(a.gather(v, { dim, index })), [x])
        check((v, src) => square(a.scatterAdd(v, { dim, index, src })), [x, rows])
      }),
      runs,
    )
  })
})

test('reshape, permute, transpose, copies and triangles', () => {
  const permuted = shapes.chain(shape => {
    const dims = shape.map((_, d) => d)
    return fc.tuple(spread(shape), fc.shuffledSubarray(dims, { minLength: dims.length }))
  })
  fc.assert(
    fc.property(permuted, fc.integer({ min: -2, max: 2 }), ([x, order], diagonal) => {
      const shape = order.map(d => x.shape[d])
      check(v => square(a.reshape(v, shape)), [x])
      check(v => square(a.permute(v, order)), [x])
      check(v => square(a.contiguous(a.permute(v, order))), [x])
      check(v => square(a.clone(v)), [x])
      check(v => square(a.cast(v, 'float64')), [x])
      if (x.shape.length < 2) return
      check(v => square(a.transpose(v)), [x])
      check(v => square(a.tril(v, { diagonal })), [x])
      check(v => square(a.triu(v, { diagonal })), [x])
    }),
    runs,
  )
})

test('tile', () => {
  const tiled = shapes.chain(shape =>
    fc.tuple(spread(shape), fc.array(fc.nat(3), { maxLength: 4 })),
  )
  fc.assert(
    fc.property(tiled, ([x, times]) => check(v => square(a.tile(v, times)), [x])),
    runs,
  )
})

test('slice and pad', () => {
  const position = fc.option(fc.integer({ min: -4, max: 4 }))
  const range = fc.tuple(position, position, fc.integer({ min: 1, max: 2 }))
  const sliced = shapes.chain(shape =>
    fc.tuple(
      spread(shape),
      fc.tuple(...shape.map(() => range)),
      fc.tuple(...shape.map(() => fc.tuple(fc.nat(2), fc.nat(2)))),
    ),
  )
  fc.assert(
    fc.property(sliced, ([x, ranges, widths]) => {
      check(v => square(a.slice(v, ranges)), [x])
      check(v => square(a.pad(v, widths, { value: 0.5 })), [x])
    }),
    runs,
  )
})

test('concat and stack', () => {
  const parts = shapes
    .filter(shape => shape.length > 0)
    .chain(shape =>
      fc.nat(shape.length - 1).chain(dim => {
        const part = lengths.chain(length => spread(shape.with(dim, length)))
        return fc.record({
          dim: fc.constant(dim),
          all: fc.array(part, { minLength: 1, maxLength: 3 }),
        })
      }),
    )
  fc.assert(
    fc.property(parts, ({ dim, all }) => {
      check((...vs) => square(a.concat(vs, { dim })), all)
      const equal = all.map(() => all[0])
      check((...vs) => square(a.stack(vs, { dim })), equal)
    }),
    runs,
  )
})

describe('products', () => {
  const batch = fc.constantFrom<number[][]>([], [], [[2], []], [[], [3]], [[2, 1], [3]], [[0], [1]])
  test('matmul, with batches that broadcast', () => {
    const factors = fc
      .record({ batch, m: lengths, k: lengths, n: lengths })
      .chain(({ batch: [left = [], right = []], m, k, n }) =>
        fc.tuple(spread([...left, m, k], 0), spread([...right, k, n], 1)),
      )
    fc.assert(
      fc.property(factors, ([x, y]) => check((v, w) => square(a.matmul(v, w)), [x, y])),
      runs,
    )
  })

  test('of vectors', () => {
    const vectors = fc
      .tuple(lengths, lengths)
      .chain(([m, k]) => fc.tuple(spread([m, k], 0), spread([k], 1), spread([m], 2)))
    fc.assert(
      fc.property(vectors, ([matrix, v, w]) => {
        check((x, y) => square(a.matmul(x, y)), [matrix, v])
        check((x, y) => square(a.matmul(x, y)), [w, matrix])
        check((x, y) => square(a.dot(x, y)), [v, v])
        check((x, y) => square(a.outer(x, y)), [v, w])
      }),
      runs,
    )
  })

  test('einsum, with an ellipsis whose dimensions broadcast', () => {
    const ends = fc.tuple(broadcasting(2), lengths, lengths)
    const factors = ends.chain(([[x, y], m, n]) =>
      fc.tuple(spread([...x.shape, m], 0), spread([...y.shape, m, n], 1)),
    )
    const equations = ['...i,...ij->...j', '...i,...ij', '...a,...ab->b', '...i,...ij->j...']
    fc.assert(
      fc.property(factors, fc.constantFrom(...equations), ([x, y], equation) =>
        check((v, w) => square(a.einsum(equation, v, w)), [x, y]),
      ),
      runs,
    )
  })

  test('einsum, with any letters', () => {
    const letters = ['a', 'b', 'c']
    const letter = fc.constantFrom(...letters)
    const equations = fc
      .record({
        sizes: fc.tuple(lengths, lengths, lengths),
        operands: fc.array(fc.array(letter, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        kept: fc.shuffledSubarray(letters),
      })
      .chain(({ sizes, operands, kept }) =>
        fc.record({
          equation: fc.constant(
            `${operands.map(own => own.join('')).join(',')}->${kept
              .filter(each => operands.flat().includes(each))
              .join('')}`,
          ),
          inputs: fc.tuple(
            ...operands.map((own, place) =>
              spread(
                own.map(each => sizes[letters.indexOf(each)]),
                place,
              ),
            ),
          ),
        }),
      )
    fc.assert(
      fc.property(equations, ({ equation, inputs }) =>
        check((...xs) => square(a.einsum(equation, ...xs)), inputs),
      ),
      { numRuns: 150 },
    )
  })
})

test('a number used by several operations gets the sum of their gradients', () => {
  fc.assert(
    fc.property(
      shapes.chain(shape => spread(shape)),
      x => {
        const v = variable(x)
        a.sum(a.add(a.mul(v, 3), a.sub(v, a.mul(v, 2)))).backward()
        expect(v.grad?.toArray()).toEqual(mul(onesLike(x), 2).toArray())
      },
    ),
  )
})
