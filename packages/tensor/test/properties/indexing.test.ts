// Picking and adding by index, on random views.
import {
  cast,
  gather,
  mul,
  oneHot,
  scatterAdd,
  sum,
  type Tensor,
  take,
  tensor,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from '../arbitrary.ts'
import { everyIndex, expectNumbers } from '../naive.ts'

/** Whole numbers from 0 up to `below`, in a tensor of int32 or of float32. */
const indices = (shape: readonly number[], below: number) =>
  anyView(shape).map(x => {
    const index = cast(x, 'int32')
    for (let i = 0; i < index.data.length; i++) index.data[i] = Math.abs(index.data[i]) % below
    return index
  })

/** A view, a dimension, and an index that points into it. */
const picks = shapes
  .filter(shape => shape.length > 0)
  .chain(shape => fc.tuple(fc.constant(shape), fc.nat(shape.length - 1), fc.nat(3), fc.nat(1)))
  .chain(([shape, dim, count, less]) => {
    const length = shape[dim] === 0 ? 0 : count
    const small = shape.map((own, d) => (d === dim ? length : Math.max(0, own - less)))
    return fc.record({
      x: anyView(shape),
      dim: fc.constant(dim),
      index: indices(small, shape[dim]),
      b: anyView(small),
    })
  })

test('gather picks one number for each index', () => {
  fc.assert(
    fc.property(picks, ({ x, dim, index }) => {
      expectNumbers(gather(x, { dim, index }), index.shape, (...at) =>
        x.at(...at.with(dim, index.at(...at))),
      )
    }),
  )
})

test('scatterAdd adds each number where its index points', () => {
  fc.assert(
    fc.property(picks, ({ x, dim, index, b }) => {
      const got = scatterAdd(x, { dim, index, src: b })
      const before = x.toArray()
      expectNumbers(got, x.shape, (...place) => {
        const arrived = everyIndex(index.shape)
          .filter(at => at.every((i, d) => place[d] === (d === dim ? index.at(...at) : i)))
          .map(at => b.at(...at))
        return arrived.reduce((total, number) => total + number, x.at(...place))
      })
      expect(x.toArray()).toEqual(before)
    }),
  )
})

test('each is the way back through the other: ⟨gather(a), b⟩ = ⟨a, scatterAdd(0, b)⟩', () => {
  fc.assert(
    fc.property(picks, ({ x, dim, index, b }) => {
      const nothing: Tensor = mul(x, 0)
      const back = scatterAdd(nothing, { dim, index, src: b })
      expect(sum(mul(gather(x, { dim, index }), b)).item()).toBe(sum(mul(x, back)).item())
    }),
  )
})

test('take picks whole rows; its index may have any shape', () => {
  const rows = shapes
    .filter(shape => shape.length > 0)
    .chain(shape => fc.tuple(fc.constant(shape), fc.nat(shape.length - 1), shapes))
    .filter(([shape, dim]) => shape[dim] > 0)
    .chain(([shape, dim, at]) =>
      fc.record({
        x: anyView(shape),
        dim: fc.constant(dim),
        index: indices(at.slice(0, 2), shape[dim]),
      }),
    )
  fc.assert(
    fc.property(rows, ({ x, dim, index }) => {
      const end = dim + index.shape.length
      expectNumbers(take(x, { dim, index }), x.shape.toSpliced(dim, 1, ...index.shape), (...at) => {
        const picked = index.at(...at.slice(dim, end))
        return x.at(...at.slice(0, dim), picked, ...at.slice(end))
      })
    }),
  )
})

test('oneHot has its ones where the index points', () => {
  const classes = fc.integer({ min: 1, max: 4 })
  fc.assert(
    fc.property(
      fc.tuple(shapes, classes).chain(([shape, n]) => fc.tuple(indices(shape, n), fc.constant(n))),
      ([index, n]) => {
        expectNumbers(oneHot(index, n), [...index.shape, n], (...at) =>
          Number(index.at(...at.slice(0, -1)) === at.at(-1)),
        )
        const asFloats = tensor(index.toArray())
        if (index.size > 0)
          expect(oneHot(asFloats, n).toArray()).toEqual(oneHot(index, n).toArray())
      },
    ),
  )
})
