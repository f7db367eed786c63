import {
  bars,
  type ColorDepth,
  contourMap,
  type DrawOptions,
  decisionSurface,
  grid,
  heatMap,
  image,
  images,
  line,
  scatter,
} from '@neuralings/plots'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'

const number = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1, NaN, Infinity, 1e-9, -1e12),
)
const list = fc.array(number, { minLength: 1, maxLength: 40 })
const table = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([m, n]) =>
    fc.array(fc.array(number, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
  )
const pairs = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 })
const text = fc.constantFrom('loss', 'a rather long title for a plot', 'x')
const options = fc.record({
  width: fc.integer({ min: 1, max: 90 }),
  height: fc.integer({ min: 1, max: 30 }),
  color: fc.constantFrom<ColorDepth>('none', '16', '256', 'truecolor'),
  ascii: fc.boolean(),
})
const names = fc.record({ title: text, xLabel: text, yLabel: text }, { requiredKeys: [] })

/** Within its bounds, whatever the numbers; or, where there is nothing to draw, a sentence that says so. */
function requireBounds(
  draw: (options: Required<DrawOptions>) => string,
  bounds: Required<DrawOptions>,
): void {
  let lines: string[]
  try {
    lines = draw(bounds).split('\n')
  } catch (error) {
    expect(String(error)).toMatch(/RangeError: \w+: nothing to draw: no finite number/)
    return
  }
  expect(lines.length).toBeLessThanOrEqual(bounds.height)
  for (const row of lines) expect(stringWidth(row)).toBeLessThanOrEqual(bounds.width)
  if (bounds.color === 'none') expect(lines.join('')).not.toContain('\x1b')
  if (bounds.ascii) expect(lines.join('').replace(/\x1b\[[\d;]*m/g, '')).toMatch(/^[ -~]*$/)
}

const plane = { xRange: [-3, 3], yRange: [-2, 2] } as const

describe('never wider, never taller, only ASCII when asked, no codes without colour', () => {
  test('line', () => {
    fc.assert(
      fc.property(
        fc.array(list, { minLength: 1, maxLength: 5 }),
        options,
        names,
        (series, bounds, more) => {
          const named = Object.fromEntries(series.map((values, i) => [`s${i}`, values]))
          requireBounds(it => line(named, { ...it, ...more }), bounds)
        },
      ),
      { seed: 1, numRuns: 150 },
    )
  })

  test('scatter', () => {
    fc.assert(
      fc.property(pairs, options, names, (points, bounds, more) => {
        const labels = points.map((_, i) => i % 12)
        requireBounds(it => scatter(points, { ...it, ...more, labels }), bounds)
      }),
      { seed: 2, numRuns: 100 },
    )
  })

  test('grid', () => {
    fc.assert(
      fc.property(table, options, text, (rows, bounds, title) => {
        const lit = (row: number, column: number) => (row + column) % 2 === 0
        requireBounds(it => grid(rows, { ...it, title, lit }), bounds)
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  test('heatMap', () => {
    fc.assert(
      fc.property(table, options, text, (rows, bounds, title) => {
        const rowLabels = rows.map((_, i) => `row ${i}`)
        const columnLabels = rows[0].map((_, i) => `c${i}`)
        requireBounds(it => heatMap(rows, { ...it, title, rowLabels, columnLabels }), bounds)
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  test('image and images', () => {
    fc.assert(
      fc.property(table, options, text, (rows, bounds, caption) => {
        requireBounds(it => image(rows, { ...it, caption }), bounds)
        requireBounds(
          it => images([rows, rows, rows], { ...it, captions: [caption, caption] }),
          bounds,
        )
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  test('bars', () => {
    fc.assert(
      fc.property(list, options, text, (values, bounds, title) => {
        requireBounds(it => bars(values, { ...it, title }), bounds)
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  test('decisionSurface', () => {
    fc.assert(
      fc.property(options, names, fc.integer({ min: 1, max: 4 }), (bounds, more, classes) => {
        const f = (places: (readonly [number, number])[]) =>
          places.map(([x, y]) => Array.from({ length: classes }, (_, i) => Math.sin(x * i) + y))
        const points = [
          [0, 0],
          [1, 2],
          [3, 1],
        ]
        requireBounds(
          it => decisionSurface(f, { ...it, ...more, points, labels: [0, 1, 2] }),
          bounds,
        )
      }),
      { seed: 6, numRuns: 60 },
    )
  })

  test('contourMap', () => {
    fc.assert(
      fc.property(options, names, list, (bounds, more, trail) => {
        const f = (x: number, y: number) => 1 / x + Math.sqrt(y)
        const points = trail.map((x, i) => [x, i])
        requireBounds(
          it => contourMap(f, { ...it, ...more, ...plane, trail: points, minima: points }),
          bounds,
        )
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})
