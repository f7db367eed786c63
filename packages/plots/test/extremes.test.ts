// Numbers as large as there are, as many as there are: what is drawn of them has the places that it would have for
// smaller and for fewer.
import {
  bars,
  beside,
  decisionSurface,
  heatMap,
  image,
  images,
  line,
  scatter,
} from '@neuralings/plots'
import { describe, expect, test } from 'vitest'

const size = { width: 30, height: 9 }
/** The picture without the numbers on its axes. */
const shape = (text: string) => text.replaceAll(/[-\d.e+]/g, ' ').replaceAll(/ +$/gm, '')
const ends = { xRange: [-2, 2], yRange: [-2, 2] } as const

describe('numbers further apart than the largest number is large', () => {
  // Both units are written with as many digits, so what stands beside the axes takes as much room.
  const [small, large] = [5e297, 5e307]
  const times = (unit: number) => [2, -2, 1, -1.5].map(x => x * unit)

  test('line', () => {
    const drawn = (unit: number) =>
      shape(line(times(unit), { ...size, yRange: [-3 * unit, 3 * unit] }))
    expect(drawn(large)).toBe(drawn(small))
    expect(line([9e307, -9e307], size)).not.toMatch(/NaN|Infinity/)
  })

  test('scatter', () => {
    const drawn = (unit: number) => {
      const range = [-3 * unit, 3 * unit] as const
      const points = times(unit).map(x => [x, -x])
      return shape(scatter(points, { ...size, xRange: range, yRange: range }))
    }
    expect(drawn(large)).toBe(drawn(small))
    const corners = [
      [1.79e308, 0],
      [-1.79e308, 1],
    ]
    expect(scatter(corners, size).match(/●/g)).toHaveLength(2)
    expect(scatter(corners, size)).not.toMatch(/NaN|Infinity/)
  })

  test('bars, heat maps and images look as they do when they are small', () => {
    expect(shape(bars(times(large), size))).toBe(shape(bars(times(small), size)))
    const table = (unit: number) => [times(unit).slice(0, 2), times(unit).slice(2)]
    const shades = (unit: number) => heatMap(table(unit), size).split('\n').slice(0, 2)
    expect(shades(large)).toEqual(shades(small))
    expect(heatMap(table(large), size)).not.toMatch(/NaN|Infinity/)
    expect(image(table(large))).toBe(image(table(small)))
  })

  test('a table of large numbers made smaller: means, not sums', () => {
    const checks = (unit: number) =>
      Array.from({ length: 40 }, (_, y) =>
        Array.from({ length: 40 }, (_, x) => (((x >> 3) + y) % 5) * unit),
      )
    const small = heatMap(checks(1), { width: 20, height: 6 }).split('\n').slice(0, 5)
    expect(
      heatMap(checks(2 ** 1021), { width: 20, height: 6 })
        .split('\n')
        .slice(0, 5),
    ).toEqual(small)
  })

  test('decision surface', () => {
    const xor = (unit: number) => (places: (readonly [number, number])[]) =>
      places.map(([x, y]) => (x > 0 !== y > 0 ? unit : -unit))
    const drawn = (unit: number) =>
      decisionSurface(xor(unit), {
        points: [[-1, 1]],
        ...ends,
        ...size,
        threshold: 0,
        color: '256',
      })
    expect(drawn(1.7e308)).toBe(drawn(1))
    const points = [
      [-1.7e308, 1.7e308],
      [1.7e308, -1.7e308],
    ]
    expect(decisionSurface(xor(1), { points, ...size })).not.toMatch(/NaN|Infinity/)
  })

  test('a line that leaves the picture for somewhere very far', () => {
    const range = { ...size, yRange: [0, 1e-290] as const }
    expect(line([0, 1e300], range)).toBe(line([0, 1e9 * 1e-290], range))
    expect(line([0, 1.7e308], range)).toBe(line([0, 1e9 * 1e-290], range))
  })

  test('the ends of a logarithmic axis', () => {
    for (const values of [[5e-324, 1.7e308], [1.7e308], [5e-324]])
      expect(line(values, { ...size, log: true })).not.toMatch(/NaN|Infinity/)
  })
})

describe('more numbers than a call has room for as arguments', () => {
  const many = Array.from({ length: 130_000 }, (_, i) => i % 7)

  test.each<[string, () => string]>([
    ['line', () => line(many, size)],
    [
      'line, one number in each series',
      () =>
        line(
          many.map(x => [x, x]),
          size,
        ),
    ],
    [
      'scatter',
      () =>
        scatter(
          many.map(x => [x, x]),
          size,
        ),
    ],
    ['bars', () => bars(many, size)],
    [
      'heatMap, tall',
      () =>
        heatMap(
          many.map(x => [x]),
          { ...size, rowLabels: many.map(String) },
        ),
    ],
    ['heatMap, wide', () => heatMap([many], { ...size, columnLabels: many.map(String) })],
    ['image', () => image([many], size)],
    [
      'images',
      () =>
        images(
          many.map(x => [[x]]),
          { ...size, width: 30 },
        ),
    ],
    ['beside', () => beside([many.join('\n'), 'a'])],
    [
      'decisionSurface',
      () => decisionSurface(places => places.map(() => many), { ...ends, width: 4, height: 2 }),
    ],
  ])('%s', (_, draw) => {
    expect(draw().split('\n').length).toBeGreaterThan(0)
  })
})
