import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const rowCount = fc.integer({ min: 1, max: 5 })
const colCount = fc.integer({ min: 1, max: 40 })
const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length
const epsilon = 1e-5

/** x̂ and rstd of one row. */
function normalize(row: number[]): { xhat: number[]; rstd: number } {
  const middle = mean(row)
  const rstd = 1 / Math.sqrt(mean(row.map(x => (x - middle) ** 2)) + epsilon)
  return { xhat: row.map(x => (x - middle) * rstd), rstd }
}

/** What the four numbers kept of each row say of it, in float32: x̂ = (x · unit − near) · scale + shift. */
function hatsOf(x: number[], kept: number[]): number[] {
  const cols = (4 * x.length) / kept.length
  return x.map((value, i) => {
    const [unit, away, scale, shift] = kept.slice(4 * Math.floor(i / cols))
    return Math.fround(Math.fround(value * unit!) + away!) * scale! + shift!
  })
}

function scalesOf(kept: number[]): number[] {
  return kept.flatMap((unit, i) => (i % 4 === 0 ? unit * kept[i + 2]! : []))
}

describe.each(engines)('%s', (_, engine) => {
  test('layerNorm', () => {
    fc.assert(
      fc.property(rowCount, colCount, (rows, cols) => {
        const x = numbers(rows * cols)
        const [gamma, beta] = [numbers(cols, { seed: 2 }), numbers(cols, { seed: 3 })]
        const memory = place(engine, [x, gamma, beta, numbers(4 * rows), x])
        const [atX, atGamma, atBeta, kept, y] = memory.at
        engine.kernels.layerNorm(rows, cols, atX, atGamma, atBeta, epsilon, kept, y)
        const norms = Array.from({ length: rows }, (_, r) =>
          normalize(x.slice(r * cols, (r + 1) * cols)),
        )
        const hats = norms.flatMap(norm => norm.xhat)
        expectNear(hatsOf(x, memory.get(3)), hats, { within: 8, absolute: 2e-5 })
        expectNear(
          scalesOf(memory.get(3)),
          norms.map(norm => norm.rstd),
          { within: 8, absolute: 1e-6 },
        )
        const want = hats.map((hat, i) => hat * gamma[i % cols]! + beta[i % cols]!)
        expectNear(memory.get(4), want, { within: 8, absolute: 1e-4 })
      }),
    )
  })

  test('layerNormBack', () => {
    fc.assert(
      fc.property(rowCount, colCount, fc.boolean(), (rows, cols, inPlace) => {
        const x = numbers(rows * cols, { size: 1 })
        const kept = numbers(4 * rows, { seed: 4, size: 1 })
        const [xhat, rstd] = [hatsOf(x, kept), scalesOf(kept)]
        const gamma = numbers(cols, { seed: 2 })
        const g = numbers(rows * cols, { seed: 3 })
        const memory = place(engine, [x, kept, gamma, g, g, gamma, gamma])
        const [atX, atKept, atGamma, atG, atDx, dgamma, dbeta] = memory.at
        const dx = inPlace ? atG : atDx
        engine.kernels.layerNormBack(rows, cols, atX, atKept, atGamma, atG, dx, dgamma, dbeta)
        const want: number[] = []
        const scaled: number[] = new Array(cols).fill(0)
        const moved: number[] = new Array(cols).fill(0)
        for (let r = 0; r < rows; r++) {
          const at = r * cols
          const h = gamma.map((scale, c) => scale * g[at + c]!)
          const [middle, lean] = [mean(h), mean(h.map((x, c) => x * xhat[at + c]!))]
          h.forEach((x, c) => {
            want.push(rstd[r]! * (x - middle - xhat[at + c]! * lean))
            scaled[c]! += g[at + c]! * xhat[at + c]!
            moved[c]! += g[at + c]!
          })
        }
        expectNear(memory.get(inPlace ? 3 : 4), want, { absolute: 5e-5 })
        expectNear(memory.get(5), scaled, { absolute: 1e-5 })
        expectNear(memory.get(6), moved, { absolute: 1e-5 })
      }),
    )
  })

  test('a row may be in any unit: its squares need not be numbers', () => {
    for (const unit of [1e18, 1e20, 1e30, 1e37]) {
      const x = [1, 2, 3, 6, 3].map(value => value * unit) // mean 3, variance 2.8
      const [ones, zeros] = [x.map(() => 1), x.map(() => 0)]
      const memory = place(engine, [
        [1, 2, 3, 6, 3, ...x],
        ones,
        zeros,
        [0, 0, 0, 0, 0, 0, 0, 0],
        [...x, ...x],
      ])
      const [at, gamma, beta, kept, y] = memory.at
      engine.kernels.layerNorm(2, 5, at, gamma, beta, epsilon, kept, y)
      const want = [-2, -1, 0, 3, 0].map(value => value / Math.sqrt(2.8))
      const hats = hatsOf([1, 2, 3, 6, 3, ...x], memory.get(3))
      for (const got of [hats, memory.get(4)]) {
        expectNear(got, [...want, ...want], { within: 4, absolute: 1e-5 })
      }
      expectNear(
        scalesOf(memory.get(3)),
        [1, 1 / unit].map(value => value / Math.sqrt(2.8)),
        { within: 32 },
      )
    }
  })

  test('a row may lie far from 0, and its first numbers far from the others', () => {
    for (const [first, others] of [
      [0, 1e4],
      [1e6, 1e6],
      [-300, 20],
      [1e8, 0],
    ] as const) {
      const noise = numbers(300, { size: 1 })
      const x = noise.map((z, i) => Math.fround(z + (i < 16 ? first : others)))
      const memory = place(engine, [x, x.map(() => 1), x.map(() => 0), [0, 0, 0, 0], x])
      const [at, gamma, beta, kept, y] = memory.at
      engine.kernels.layerNorm(1, 300, at, gamma, beta, epsilon, kept, y)
      for (const got of [hatsOf(x, memory.get(3)), memory.get(4)])
        expectNear(got, normalize(x).xhat, { within: 8, absolute: 2e-6 })
    }
  })

  test('on the way back, too, distances may be larger than float32 can tell', () => {
    const x = Array.from({ length: 20 }, (_, i) => (i < 16 ? -3e38 : 3e38)) // x̂ is −½ sixteen times, then 2
    const g = x.map((_, i) => i - 7)
    const ones = x.map(() => 1)
    const memory = place(engine, [x, ones, x.map(() => 0), [0, 0, 0, 0], x, g, x, ones, ones])
    const [at, gamma, beta, kept, y, atG, dx, dgamma, dbeta] = memory.at
    engine.kernels.layerNorm(1, 20, at, gamma, beta, epsilon, kept, y)
    engine.kernels.layerNormBack(1, 20, at, kept, gamma, atG, dx, dgamma, dbeta)
    const hats = x.map((_, i) => (i < 16 ? -0.5 : 2))
    expectNear(memory.get(4), hats, { within: 8, absolute: 1e-6 })
    expectNear(
      memory.get(7),
      hats.map((hat, i) => hat * g[i]!),
      { within: 8, absolute: 1e-5 },
    )
    expectNear(
      memory.get(6),
      x.map(() => 0),
      { absolute: 1e-36 },
    ) // 1 / deviation is 4e-39
  })

  test('a row of equal numbers has no variance, and becomes β', () => {
    const memory = place(engine, [
      new Array(9).fill(3),
      numbers(9),
      numbers(9),
      [0, 0, 0, 0],
      numbers(9),
    ])
    const [x, gamma, beta, kept, y] = memory.at
    engine.kernels.layerNorm(1, 9, x, gamma, beta, epsilon, kept, y)
    expect(memory.get(4)).toEqual(memory.get(2))
    expectNear(scalesOf(memory.get(3)), [1 / Math.sqrt(epsilon)])
  })

  test('so does one whose sum float32 must round', () => {
    const large = fc.double({ min: 1, max: 1e30, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), large, (cols, value) => {
        const [ones, beta] = [new Array(cols).fill(1), numbers(cols)]
        const row = new Array(cols).fill(value)
        const memory = place(engine, [row, ones, beta, [0, 0, 0, 0], ones])
        const [x, gamma, atBeta, kept, y] = memory.at
        engine.kernels.layerNorm(1, cols, x, gamma, atBeta, epsilon, kept, y)
        expect(memory.get(4)).toEqual(memory.get(2))
      }),
    )
  })
})
