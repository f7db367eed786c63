import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const count = (max: number) => fc.integer({ min: 1, max })
const to = (length: number) => Array.from({ length }, (_, i) => i)
const upTo = (n: number, step: number) => Math.ceil(n / step) * step

/** A line with room for shifts, and some of these, not in order. */
function lineFor(n: number, depth: number) {
  const shifts = Int32Array.from({ length: upTo(depth, 4) }, (_, p) =>
    p < depth ? (p * 7) % 12 : 0,
  )
  return { x: numbers(n + 12, { seed: 2, size: 1 }), shifts }
}

/** w [outputs, depth] in panels of four outputs, [⌈outputs / 4⌉, depth, 4]; where there is none, a number of no meaning. */
function panels(w: number[], depth: number): number[] {
  const outputs = w.length / depth
  return to(upTo(outputs, 4) * depth).map(i => {
    const o = Math.floor(i / (4 * depth)) * 4 + (i % 4)
    return o < outputs ? w[o * depth + (Math.floor(i / 4) % depth)]! : 1e9
  })
}

describe.each(engines)('%s', (_, engine) => {
  test('slide', () => {
    const sizes = fc.record({
      outputs: count(5),
      rows: count(4),
      cols: count(20),
      depth: count(9),
      gap: count(3),
    })
    fc.assert(
      fc.property(sizes, ({ outputs, rows, cols, depth, gap }) => {
        const xRow = cols + gap - 1
        const length = (rows - 1) * xRow + cols
        const { x, shifts } = lineFor(length, depth)
        const [w, bias] = [numbers(outputs * depth), numbers(outputs, { seed: 3 })]
        const y = new Array(outputs * rows * cols).fill(0)
        const sums = new Array(4 * upTo(length, 16)).fill(0)
        const memory = place(engine, [panels(w, depth), bias, shifts, x, sums, y])
        const [atW, atBias, atShifts, atX, atSums, atY] = memory.at
        const size = [outputs, rows, cols, depth] as const
        const onto = [atY, cols, 1, rows * cols] as const
        engine.kernels.slide(...size, atW, atBias, atX, xRow, atShifts, ...onto, atSums)
        const sum = (o: number, q: number) =>
          to(depth).reduce((sum, p) => sum + w[o * depth + p]! * x[q + shifts[p]!]!, bias[o]!)
        const want = to(outputs).flatMap(o =>
          to(rows).flatMap(i => to(cols).map(j => sum(o, i * xRow + j))),
        )
        expectNear(memory.get(5), want, { absolute: 1e-5 })
      }),
    )
  })

  test('slide goes back, too, where shifts are negative', () => {
    const line = numbers(40, { size: 1 })
    const shifts = Int32Array.of(0, -2)
    const weights = panels([1, 10], 2)
    const memory = place(engine, [weights, [0], shifts, line, new Array(64).fill(0), [0, 0, 0]])
    const [w, bias, atShifts, x, sums, y] = memory.at
    engine.kernels.slide(1, 1, 3, 2, w, bias, x + 8, 3, atShifts, y, 3, 1, 3, sums)
    const want = to(3).map(q => line[q + 2]! + 10 * line[q]!)
    expectNear(memory.get(5), want, { absolute: 1e-5 })
  })

  test('slideWeights adds to what is there', () => {
    fc.assert(
      fc.property(count(5), count(40), count(9), (outputs, n, depth) => {
        const { x, shifts } = lineFor(n, depth)
        const gRow = n + 3
        const g = numbers(outputs * gRow, { size: 1 })
        const dw = numbers(outputs * depth, { seed: 3 })
        const memory = place(engine, [g, shifts, x, dw])
        const [atG, atShifts, atX, atDw] = memory.at
        engine.kernels.slideWeights(outputs, n, depth, atG, gRow, atX, atShifts, atDw)
        const product = (o: number, p: number) =>
          to(n).reduce((sum, q) => sum + g[o * gRow + q]! * x[q + shifts[p]!]!, 0)
        const want = to(outputs).flatMap(o =>
          to(depth).map(p => dw[o * depth + p]! + product(o, p)),
        )
        expectNear(memory.get(3), want, { absolute: 1e-5 })
      }),
    )
  })

  test('slideWeights on lines that are longer than what it takes at a time', () => {
    const n = 2501
    const [ones, x] = [new Array(n).fill(1), to(n + 1).map(i => i % 5)]
    const sums = [0, 1].map(shift => to(n).reduce((sum, q) => sum + x[q + shift]!, 0))
    const memory = place(engine, [ones, Int32Array.of(0, 1, 0, 0), x, [0, 0]])
    const [g, shifts, atX, dw] = memory.at
    engine.kernels.slideWeights(1, n, 2, g, n, atX, shifts, dw)
    expect(memory.get(3)).toEqual(sums) // whole numbers: no order of adding them makes a difference
  })

  test('what lies behind a line has no part in it', () => {
    const shifts = Int32Array.of(0, 0, 0, 0)
    const memory = place(engine, [[1, 1, 1, NaN], shifts, [2, 2, 2, NaN], [0]])
    const [g, atShifts, x, dw] = memory.at
    engine.kernels.slideWeights(1, 3, 1, g, 4, x, atShifts, dw)
    expect(memory.get(3)).toEqual([6])
  })

  test('copyPlanes', () => {
    fc.assert(
      fc.property(count(3), count(4), count(9), count(3), (planes, rows, cols, gap) => {
        const [row, plane] = [cols + gap, (rows + gap) * (cols + gap)]
        const [pictures, frames] = [numbers(planes * rows * cols), numbers(planes * plane)]
        const memory = place(engine, [pictures, frames, pictures.map(() => 0)])
        const [small, large, copy] = memory.at
        const { copyPlanes } = engine.kernels
        copyPlanes(planes, rows, cols, small, cols, 1, rows * cols, large, row, 1, plane)
        copyPlanes(planes, rows, cols, large, row, 1, plane, copy, cols, 1, rows * cols)
        expect(memory.get(2)).toEqual(pictures)
        const outside = frames.filter((_, i) => i % plane >= rows * row || i % row >= cols)
        const kept = memory.get(1).filter((_, i) => i % plane >= rows * row || i % row >= cols)
        expect(kept).toEqual(outside)
      }),
    )
  })
})
