// Products of random views, with batches that broadcast, against three loops.
import { dot, matmul, outer, type Shape, type Tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, lengths } from '../arbitrary.ts'
import { expectNumbers } from '../naive.ts'

/** The index of a matrix in a batch that was stretched. */
const own = (x: Tensor, batch: number[]) =>
  batch.slice(batch.length - x.shape.length + 2).map((i, d) => (x.shape[d] === 1 ? 0 : i))

function byDefinition(x: Tensor, y: Tensor) {
  return (...index: number[]) => {
    const [batch, [i, j]] = [index.slice(0, -2), index.slice(-2)]
    let total = 0
    for (let p = 0; p < x.shape.at(-1)!; p++) {
      total += x.at(...own(x, batch), i, p) * y.at(...own(y, batch), p, j)
    }
    return total
  }
}

/** Two batches that broadcast, as the shapes before the matrices. */
const batches = fc
  .array(fc.record({ length: lengths, narrow: fc.constantFrom('x', 'y', 'none') }), {
    maxLength: 2,
  })
  .chain(dims =>
    fc.record({
      batch: fc.constant(dims.map(({ length }) => length)),
      x: fc.constant(dims.map(({ length, narrow }) => (narrow === 'x' ? 1 : length))),
      y: fc.constant(dims.map(({ length, narrow }) => (narrow === 'y' ? 1 : length))),
      short: fc.nat(dims.length),
    }),
  )

const factors = fc
  .record({ batches, m: lengths, k: lengths, n: lengths })
  .chain(({ batches: { batch, x, y, short }, m, k, n }) =>
    fc.record({
      x: anyView([...x, m, k]),
      // A batch that is shorter on one side must be whole on the other.
      y: anyView([...(x.includes(1) ? y : y.slice(short)), k, n]),
      shape: fc.constant([...batch, m, n] as Shape),
    }),
  )

test('batches of any shape, also empty', () => {
  fc.assert(
    fc.property(factors, ({ x, y, shape }) => {
      expectNumbers(matmul(x, y), shape, byDefinition(x, y))
    }),
    { numRuns: 300 },
  )
})

test('vectors', () => {
  const vectors = fc
    .tuple(lengths, lengths)
    .chain(([m, k]) => fc.tuple(anyView([m, k]), anyView([k]), anyView([m])))
  fc.assert(
    fc.property(vectors, ([matrix, v, w]) => {
      const [m, k] = matrix.shape
      const times = (f: (i: number) => number, length: number) =>
        Array.from({ length }, (_, i) => f(i)).reduce((sum, x) => sum + x, 0)
      expectNumbers(matmul(matrix, v), [m], i => times(p => matrix.at(i, p) * v.at(p), k))
      expectNumbers(matmul(w, matrix), [k], j => times(p => w.at(p) * matrix.at(p, j), m))
      expectNumbers(dot(v, v), [], () => times(p => v.at(p) ** 2, k))
      expectNumbers(matmul(v, v), [], () => times(p => v.at(p) ** 2, k))
      expectNumbers(outer(v, w), [k, m], (i, j) => v.at(i) * w.at(j))
    }),
  )
})

test('sizes that differ are refused, whatever the shapes', () => {
  const sizes = fc.tuple(lengths, lengths, lengths, lengths).filter(([, k, inner]) => k !== inner)
  fc.assert(
    fc.property(
      sizes.chain(([m, k, inner, n]) => fc.tuple(anyView([m, k]), anyView([inner, n]))),
      ([x, y]) => {
        expect(() => matmul(x, y)).toThrow(
          `matmul: inner dimensions differ: [${x.shape}] @ [${y.shape}]`,
        )
      },
    ),
  )
})
