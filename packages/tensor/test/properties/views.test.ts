// Views of random views, against where each number belongs.
import {
  arange,
  cast,
  clone,
  contiguous,
  expand,
  flip,
  isContiguous,
  permute,
  reshape,
  select,
  slice,
  split,
  squeeze,
  type Tensor,
  transpose,
  tril,
  triu,
  unfold,
  unsqueeze,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from '../arbitrary.ts'
import { everyIndex, expectNumbers } from '../naive.ts'

const views = shapes.chain(anyView)

/** A view and one of its dimensions, also counted from the end. */
const withDim = shapes
  .filter(shape => shape.length > 0)
  .chain(shape => fc.tuple(anyView(shape), fc.nat(shape.length - 1), fc.boolean()))
  .map(([x, d, fromEnd]) => ({ x, d, dim: fromEnd ? d - x.shape.length : d }))

const numbersOf = (x: Tensor) => everyIndex(x.shape).map(index => x.at(...index))

test('copies', () => {
  fc.assert(
    fc.property(views, x => {
      for (const copy of [clone(x), contiguous(x), cast(x, 'int32')]) {
        expect(isContiguous(copy)).toBe(true)
        expectNumbers(copy, x.shape, (...index) => x.at(...index))
      }
      expect([...contiguous(x).data]).toEqual(numbersOf(x))
    }),
  )
})

test('reshape keeps the numbers in order', () => {
  const pairs = views.chain(x =>
    fc.tuple(fc.constant(x), fc.shuffledSubarray([...x.shape], all(x))),
  )
  fc.assert(
    fc.property(pairs, ([x, shape]) => {
      const numbers = numbersOf(x)
      expect(reshape(x, shape).shape).toEqual(shape)
      expect(numbersOf(reshape(x, shape))).toEqual(numbers)
      expect(numbersOf(reshape(x, [-1]))).toEqual(numbers)
      const open = shape.findIndex((_, d) => !shape.some((length, i) => i !== d && length === 0))
      if (open >= 0) expect(reshape(x, shape.with(open, -1)).shape).toEqual(shape)
    }),
  )
})

const all = ({ shape }: Tensor) => ({ minLength: shape.length })

test('permute and transpose move every index', () => {
  const permuted = views.chain(x =>
    fc.tuple(
      fc.constant(x),
      fc.shuffledSubarray(
        x.shape.map((_, d) => d),
        all(x),
      ),
    ),
  )
  fc.assert(
    fc.property(permuted, ([x, order]) => {
      const shape = order.map(d => x.shape[d])
      expectNumbers(permute(x, order), shape, (...index) =>
        x.at(...x.shape.map((_, d) => index[order.indexOf(d)])),
      )
      if (x.shape.length < 2) return
      const [a, b] = order
      expectNumbers(
        transpose(x, [a, b]),
        x.shape.with(a, x.shape[b]).with(b, x.shape[a]),
        (...at) => x.at(...at.with(a, at[b]).with(b, at[a])),
      )
    }),
  )
})

test('unsqueeze adds a dimension, squeeze takes those of length 1 away', () => {
  fc.assert(
    fc.property(withDim, ({ x, d, dim }) => {
      const shape = x.shape.toSpliced(d, 0, 1)
      expectNumbers(unsqueeze(x, d), shape, (...index) => x.at(...index.toSpliced(d, 1)))
      expect(squeeze(unsqueeze(x, d), d).shape).toEqual(x.shape)
      expect(squeeze(x).shape).toEqual(x.shape.filter(length => length !== 1))
      const dropped = x.shape[d] === 1 ? x.shape.toSpliced(d, 1) : x.shape
      expect(squeeze(x, dim).shape).toEqual(dropped)
      expect(numbersOf(squeeze(x))).toEqual(numbersOf(x))
    }),
  )
})

test('slices are those of Python, in every dimension', () => {
  const position = fc.option(fc.integer({ min: -6, max: 6 }))
  const range = fc.tuple(position, position, fc.integer({ min: 1, max: 3 }))
  const sliced = views.chain(x =>
    fc.tuple(fc.constant(x), fc.array(range, { maxLength: x.shape.length })),
  )
  fc.assert(
    fc.property(sliced, ([x, ranges]) => {
      // JavaScript's own slice has Python's rules for what is negative, missing or beyond the end.
      const kept = x.shape.map((length, d) => {
        const [start, end, step] = ranges[d] ?? [null, null, 1]
        const places = Array.from({ length }, (_, i) => i)
        return places.slice(start ?? 0, end ?? length).filter((_, i) => i % step === 0)
      })
      expectNumbers(
        slice(x, ranges),
        kept.map(places => places.length),
        (...index) => x.at(...index.map((i, d) => kept[d][i])),
      )
    }),
  )
})

test('select, flip and split along one dimension', () => {
  fc.assert(
    fc.property(withDim, fc.nat(3), ({ x, d, dim }, i) => {
      const length = x.shape[d]
      expectNumbers(flip(x, [dim]), x.shape, (...at) => x.at(...at.with(d, length - 1 - at[d])))
      if (i < length) {
        expectNumbers(select(x, { dim, index: i }), x.shape.toSpliced(d, 1), (...at) =>
          x.at(...at.toSpliced(d, 0, i)),
        )
        expect(select(x, { dim, index: i - length }).toArray()).toEqual(
          select(x, { dim, index: i }).toArray(),
        )
      }
      const size = i + 1
      for (const [k, part] of split(x, size, { dim }).entries()) {
        expectNumbers(part, x.shape.with(d, Math.min(size, length - k * size)), (...at) =>
          x.at(...at.with(d, at[d] + k * size)),
        )
      }
    }),
  )
})

test('unfold slides a window', () => {
  const windows = fc.record({ size: fc.nat(4), step: fc.integer({ min: 1, max: 3 }) })
  fc.assert(
    fc.property(withDim, windows, ({ x, d, dim }, { size, step }) => {
      if (size > x.shape[d]) return
      let count = 0
      while (count * step + size <= x.shape[d]) count++
      expectNumbers(unfold(x, { dim, size, step }), [...x.shape.with(d, count), size], (...at) =>
        x.at(...at.slice(0, -1).with(d, at[d] * step + at.at(-1)!)),
      )
    }),
  )
})

test('triangles', () => {
  const matrices = shapes.filter(shape => shape.length >= 2).chain(anyView)
  fc.assert(
    fc.property(matrices, fc.integer({ min: -3, max: 3 }), (x, diagonal) => {
      const right = (at: number[]) => at.at(-1)! - at.at(-2)!
      const lower = (...at: number[]) => (right(at) <= diagonal ? x.at(...at) : 0)
      const upper = (...at: number[]) => (right(at) >= diagonal ? x.at(...at) : 0)
      expectNumbers(tril(x, { diagonal }), x.shape, lower)
      expectNumbers(triu(x, { diagonal }), x.shape, upper)
    }),
  )
})

test('a number is found through view upon view', () => {
  const x = expand(unsqueeze(reshape(arange(24), [2, 3, 4]), 1), [2, 2, 3, 4])
  const y = flip(permute(slice(x, [[], [], [1], [null, null, 2]]), [3, 0, 2, 1]), [0, 2])
  expectNumbers(y, [2, 2, 2, 2], (i, j, k) => 12 * j + 4 * (2 - k) + 2 * (1 - i))
})
