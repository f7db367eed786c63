// Parts put together, and taken apart again.
import {
  addInto,
  concat,
  copyInto,
  pad,
  select,
  slice,
  split,
  stack,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, broadcasting, lengths, shapes } from '../arbitrary.ts'
import { expectNumbers, stretchedAt } from '../naive.ts'

/** Tensors that are equal in shape but for one dimension. */
const parts = shapes
  .filter(shape => shape.length > 0)
  .chain(shape =>
    fc.nat(shape.length - 1).chain(dim =>
      fc.record({
        dim: fc.constant(dim),
        tensors: fc
          .array(lengths, { minLength: 1, maxLength: 4 })
          .chain(all => fc.tuple(...all.map(length => anyView(shape.with(dim, length))))),
      }),
    ),
  )

test('concat puts parts behind one another, split takes them apart', () => {
  fc.assert(
    fc.property(parts, ({ tensors, dim }) => {
      const sizes = tensors.map(part => part.shape[dim])
      const places = tensors.flatMap(part =>
        Array.from({ length: part.shape[dim] }, (_, i) => [part, i] as const),
      )
      const whole = concat(tensors, { dim: dim - tensors[0].shape.length })
      expectNumbers(whole, tensors[0].shape.with(dim, places.length), (...index) => {
        const [part, i] = places[index[dim]]
        return part.at(...index.with(dim, i))
      })
      const again = split(whole, sizes, { dim })
      expect(again.map(String)).toEqual(tensors.map(String))
    }),
  )
})

test('parts of one size make the whole again', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 5 }), ({ tensors: [x], dim }, size) => {
      const all = split(x, size, { dim })
      expect(all.length).toBe(Math.max(1, Math.ceil(x.shape[dim] / size)))
      expect(String(concat(all, { dim }))).toBe(String(concat([x], { dim })))
    }),
  )
})

test('stack makes a new dimension, select takes it apart', () => {
  const equal = shapes.chain(shape =>
    fc.tuple(
      fc.array(anyView(shape), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -shape.length - 1, max: shape.length }),
    ),
  )
  fc.assert(
    fc.property(equal, ([tensors, dim]) => {
      const { shape } = tensors[0]
      const d = dim < 0 ? dim + shape.length + 1 : dim
      const whole = stack(tensors, { dim })
      expectNumbers(whole, shape.toSpliced(d, 0, tensors.length), (...index) =>
        tensors[index[d]].at(...index.toSpliced(d, 1)),
      )
      const again = tensors.map((_, index) => select(whole, { dim, index }))
      expect(again.map(String)).toEqual(tensors.map(String))
    }),
  )
})

test('pad frames, slice cuts the frame off', () => {
  const framed = shapes.chain(shape =>
    fc.tuple(
      anyView(shape),
      fc.tuple(...shape.map(() => fc.tuple(fc.nat(2), fc.nat(2)))) as fc.Arbitrary<
        [number, number][]
      >,
    ),
  )
  fc.assert(
    fc.property(framed, ([x, widths]) => {
      const shape = x.shape.map((length, d) => length + widths[d][0] + widths[d][1])
      const padded = pad(x, widths, { value: 7 })
      expectNumbers(padded, shape, (...index) => {
        const at = index.map((i, d) => i - widths[d][0])
        return at.every((i, d) => i >= 0 && i < x.shape[d]) ? x.at(...at) : 7
      })
      const inside = widths.map(([before], d) => [before, before + x.shape[d]] as const)
      expect(slice(padded, inside).toArray()).toEqual(x.toArray())
    }),
  )
})

test('writing through a view changes what it shows, and nothing else', () => {
  const pairs = broadcasting(2).filter(([x, y]) => y.shape.length <= x.shape.length)
  fc.assert(
    fc.property(pairs, fc.boolean(), ([x, source], adds) => {
      const shape = x.shape.map((length, d) => {
        const own = source.shape[d - x.shape.length + source.shape.length] ?? 1
        return length === 1 ? own : length
      })
      const whole = zeros(
        shape.map(length => 2 * length + 1),
        { dtype: 'float64' },
      )
      const target: Tensor = slice(
        whole,
        shape.map(length => [1, 1 + 2 * length, 2] as const),
      )
      const write = adds ? addInto : copyInto
      write(target, source)
      write(target, source)
      expectNumbers(whole, whole.shape, (...index) => {
        const isSeen = index.every(i => i % 2 === 1)
        const number = isSeen
          ? stretchedAt(
              source,
              index.map(i => (i - 1) / 2),
            )
          : 0
        return adds ? 2 * number : number
      })
    }),
  )
})
