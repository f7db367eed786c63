import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const size = fc.integer({ min: 0, max: 40 })

/** Small whole numbers: their sums of products are exact in float32. */
function whole(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => (((i + seed) * 7919) % 17) - 8)
}

describe.each(engines)('%s', (_, engine) => {
  /** Compares gemm with its definition. A, B and C are stored with `gap` numbers behind each line, or transposed. */
  function check(
    [m, n, k]: number[],
    { turnA = false, turnB = false, gap = 0, accumulate = false },
  ) {
    const [aRow, aCol] = turnA ? [1, m + gap] : [k + gap, 1]
    const [bRow, bCol] = turnB ? [1, k + gap] : [n + gap, 1]
    const cRow = n + gap
    const a = whole((m + gap) * (k + gap), 1)
    const b = whole((k + gap) * (n + gap), 2)
    const c = whole(m * cRow, 3)
    const memory = place(engine, [a, b, c])
    const [atA, atB, atC] = memory.at
    engine.kernels.gemm(m, n, k, atA, aRow, aCol, atB, bRow, bCol, atC, cRow, accumulate)
    const want = c.map((before, at) => {
      const [i, j] = [Math.floor(at / cRow), at % cRow]
      if (j >= n) return before
      let sum = accumulate ? before : 0
      for (let p = 0; p < k; p++) sum += a[i * aRow + p * aCol]! * b[p * bRow + j * bCol]!
      return sum
    })
    expect(memory.get(2)).toEqual(want)
  }

  test('any shape, any strides', () => {
    const options = fc.record({
      turnA: fc.boolean(),
      turnB: fc.boolean(),
      gap: fc.integer({ min: 0, max: 5 }),
      accumulate: fc.boolean(),
    })
    fc.assert(fc.property(fc.tuple(size, size, size), options, check))
  })

  test.each([
    [200, 9, 5],
    [5, 1030, 6],
    [6, 10, 600],
    [197, 1033, 259],
    [261, 530, 258],
    [260, 1037, 515],
  ])('%i × %i × %i: more than one block', (...shape) => {
    check(shape, {})
    check(shape, { turnA: true, turnB: true, gap: 3, accumulate: true })
  })

  test('a row comes out the same, to the last bit, alone as with others, where the rows of B lie in one piece', () => {
    const depth = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 500, max: 530 }))
    const side = fc.integer({ min: 2, max: 40 })
    fc.assert(
      fc.property(side, side, depth, fc.boolean(), (m, n, k, accumulate) => {
        const [a, b, c] = [m * k, k * n, m * n].map((size, i) => numbers(size, { seed: i + 1 }))
        const memory = place(engine, [a!, b!, c!, c!])
        const [atA, atB, whole, alone] = memory.at
        const multiply = engine.kernels.gemm
        multiply(m, n, k, atA!, k, 1, atB!, n, 1, whole!, n, accumulate)
        for (let i = 0; i < m; i++) {
          const [row, to] = [atA! + 4 * i * k, alone! + 4 * i * n]
          multiply(1, n, k, row, k, 1, atB!, n, 1, to, n, accumulate)
        }
        expect(memory.get(3)).toEqual(memory.get(2))
      }),
    )
  })
})
