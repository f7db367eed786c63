import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const rowCount = fc.integer({ min: 1, max: 5 })
const colCount = fc.integer({ min: 1, max: 40 })
const total = (list: number[]) => list.reduce((sum, x) => sum + x, 0)

/** f of every row, in order. */
function byRow(x: number[], cols: number, f: (row: number[], r: number) => number[]): number[] {
  const rows = Array.from({ length: x.length / cols }, (_, r) => x.slice(r * cols, (r + 1) * cols))
  return rows.flatMap(f)
}

function softmax(row: number[]): number[] {
  const powers = row.map(x => Math.exp(x - Math.max(...row)))
  return powers.map(power => power / total(powers))
}

function logSoftmax(row: number[]): number[] {
  const top = Math.max(...row)
  const log = Math.log(total(row.map(x => Math.exp(x - top))))
  return row.map(x => x - top - log)
}

describe.each(engines)('%s', (_, engine) => {
  const { kernels } = engine

  test.each([
    ['softmax', softmax],
    ['logSoftmax', logSoftmax],
  ] as const)('%s', (name, f) => {
    fc.assert(
      fc.property(rowCount, colCount, fc.constantFrom(1, 10, 1000), (rows, cols, size) => {
        const x = numbers(rows * cols, { size })
        const memory = place(engine, [x, x])
        kernels[name](rows, cols, memory.at[0], memory.at[1])
        const error = { within: 12, absolute: 1e-6 }
        expectNear(memory.get(1), byRow(x, cols, f), error)
        kernels[name](rows, cols, memory.at[0], memory.at[0]) // in place
        expect(memory.get(0)).toEqual(memory.get(1))
      }),
    )
  })

  test.each([
    ['softmaxBack', softmax, (y: number, g: number, row: number) => y * (g - row)],
    ['logSoftmaxBack', logSoftmax, (y: number, g: number, row: number) => g - Math.exp(y) * row],
  ] as const)('%s', (name, f, slope) => {
    fc.assert(
      fc.property(rowCount, colCount, (rows, cols) => {
        const y = byRow(numbers(rows * cols), cols, f).map(Math.fround)
        const g = numbers(rows * cols, { seed: 2 })
        const memory = place(engine, [y, g, y])
        kernels[name](rows, cols, memory.at[0], memory.at[1], memory.at[2])
        const want = byRow(y, cols, (row, r) => {
          const slopes = g.slice(r * cols, (r + 1) * cols)
          const weighted = row.map((value, c) => (name === 'softmaxBack' ? value : 1) * slopes[c]!)
          return row.map((value, c) => slope(value, slopes[c]!, total(weighted)))
        })
        expectNear(memory.get(2), want, { absolute: 1e-5 })
      }),
    )
  })

  test('a mask of −∞ leaves 0; a row of nothing else is NaN, and so is one with NaN or ∞ in it', () => {
    for (let cols = 2; cols < 14; cols++) {
      const masked = new Array(cols).fill(-Infinity)
      const last = [...masked.slice(1), 3]
      const nan = [...numbers(cols - 1), NaN]
      const infinite = [Infinity, ...numbers(cols - 1)]
      const memory = place(engine, [[...last, ...masked, ...nan, ...infinite], numbers(4 * cols)])
      kernels.softmax(4, cols, memory.at[0], memory.at[1])
      const want = [...new Array(cols - 1).fill(0), 1, ...new Array(3 * cols).fill(NaN)]
      const got = memory.get(1)
      expect(got.slice(0, 3 * cols)).toEqual(want.slice(0, 3 * cols))
      expect(got[3 * cols]).toBe(NaN)
    }
  })

  test('shares are as small as float32 can say, and their gradient too', () => {
    const x = [0, -80, -87, -90, -100, -103, -104, -200, -Infinity]
    const memory = place(engine, [x, x, x.map((_, i) => Number(i === 0)), x])
    const [atX, y, g, dx] = memory.at
    kernels.softmax(1, x.length, atX, y)
    expectNear(memory.get(1), x.map(Math.exp), { within: 3 })
    kernels.logSoftmax(1, x.length, atX, y)
    expect(memory.get(1)).toEqual(x)
    kernels.logSoftmaxBack(1, x.length, y, g, dx)
    expectNear(memory.get(3), [0, ...x.slice(1).map(value => -Math.exp(value))], { within: 3 })
  })

  test('softmaxSeen: only what is seen counts, and a row that sees nothing is 0', () => {
    const options = fc.record({
      seen: fc.integer({ min: -3, max: 45 }),
      maskRow: fc.constantFrom('none', 'one for all', 'each its own'),
      share: fc.constantFrom(0.1, 0.5, 0.9),
      scale: fc.constantFrom(0.5, -0.5),
    })
    fc.assert(
      fc.property(rowCount, colCount, options, (rows, cols, { seen, maskRow, share, scale }) => {
        const [x, chance] = [numbers(rows * cols, { size: 20 }), numbers(rows * cols, { seed: 3 })]
        const mask = Int32Array.from(chance, value => (value + 4 < 8 * share ? 7 : 0))
        const step = maskRow === 'each its own' ? cols : 0
        const isSeen = (r: number, c: number) =>
          c < seen + r && (maskRow === 'none' || mask[r * step + c] !== 0)
        const hidden = x.map((value, i) => (isSeen(Math.floor(i / cols), i % cols) ? value : NaN))
        const memory = place(engine, [hidden, mask])
        const [at, maskAt] = memory.at
        kernels.softmaxSeen(rows, cols, at!, scale, seen, maskRow === 'none' ? 0 : maskAt!, step)
        const want = byRow(x, cols, (row, r) => {
          const powers = row.map((value, c) => (isSeen(r, c) ? Math.exp(value * scale) : 0))
          return powers.map(power => power && power / total(powers))
        })
        expectNear(memory.get(0), want, { within: 16, absolute: 1e-6 })
      }),
    )
  })

  test('crossEntropy, and its gradient', () => {
    fc.assert(
      fc.property(rowCount, colCount, fc.constantFrom(1, 30), (rows, cols, size) => {
        const x = numbers(rows * cols, { size })
        const labels = Int32Array.from({ length: rows }, (_, r) => (r * 7) % cols)
        const memory = place(engine, [x, labels, x])
        const loss = kernels.crossEntropy(rows, cols, memory.at[0], memory.at[1], memory.at[2])
        const losses = byRow(x, cols, (row, r) => [-logSoftmax(row)[labels[r]!]!])
        expectNear([loss], [total(losses) / rows], { within: 8, absolute: 1e-6 })
        const want = byRow(x, cols, (row, r) =>
          softmax(row).map((p, c) => (p - (c === labels[r] ? 1 : 0)) / rows),
        )
        expectNear(memory.get(2), want, { absolute: 1e-6 })
      }),
    )
  })
})
