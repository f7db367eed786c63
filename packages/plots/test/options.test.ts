// What is no option is told in a sentence that names the plot: JavaScript would overlook it.
import * as plots from '@neuralings/plots'
import { describe, expect, test } from 'vitest'

const unit = { xRange: [0, 1], yRange: [0, 1] } as const

/** Every function that takes options, called with them. */
const calls: Record<string, (options: never) => unknown> = {
  progressBar: options => plots.progressBar(0.5, options),
  bars: options => plots.bars([1, 2], options),
  line: options => plots.line([1, 2], options),
  scatter: options => plots.scatter([[1, 2]], options),
  image: options => plots.image([[1, 2]], options),
  images: options => plots.images([[[1, 2]]], options),
  grid: options => plots.grid([[1, 2]], options),
  heatMap: options => plots.heatMap([[1, 2]], options),
  decisionSurface: options =>
    plots.decisionSurface(places => places.map(() => 1), { ...unit, ...(options as object) }),
  contourMap: options => plots.contourMap(x => x, { ...unit, ...(options as object) }),
  Chart: options => new plots.Chart({ ...unit, ...(options as object) }),
  beside: options => plots.beside(['a'], options),
}
/** Those that take none, or a picture's two sizes, of which there is a test of its own. */
const others = ['Picture', 'paint', 'shapeOf', 'accents']

test('every function is here', () => {
  expect([...Object.keys(calls), ...others].sort()).toEqual(Object.keys(plots).sort())
})

test.each(Object.entries(calls))('%s: a name that is no option', (op, call) => {
  expect(() => call({ colour: '16' } as never)).toThrow(`${op}: there is no option colour, only `)
})

const drawn = Object.entries(calls).filter(([op]) => op !== 'beside')
test.each(drawn)('%s: a width that is none', (op, call) => {
  for (const width of [-1, 2.5, Number.NaN, Infinity, '60'])
    expect(() => call({ width } as never)).toThrow(
      new RegExp(`^${op}: expected width to be a whole number ≥ [01], got '?${width}'?$`),
    )
})

const withOptions = Object.entries(calls).filter(
  ([op]) => !['decisionSurface', 'contourMap', 'Chart'].includes(op),
)
test.each(withOptions)('%s: something else in place of options', (op, call) => {
  for (const [options, found] of [
    [3, '3'],
    [null, 'null'],
    [['red'], 'an array'],
  ] as const)
    expect(() => call(options as never)).toThrow(
      new RegExp(`^${op}: expected options \\{ .* \\}, got ${found}$`),
    )
})

describe('a range is told as it was given', () => {
  const wanted = 'to be two finite numbers, the smaller first'
  test.each<[string, () => unknown]>([
    [`bars: expected range ${wanted}, got [1, 0]`, () => plots.bars([1], { range: [1, 0] })],
    [
      `heatMap: expected range ${wanted}, got [0, 0]`,
      () => plots.heatMap([[1]], { range: [0, 0] }),
    ],
    [
      `image: expected range ${wanted}, got [0, NaN]`,
      () => plots.image([[1]], { range: [0, Number.NaN] }),
    ],
    [`line: expected xRange ${wanted}, got 5`, () => plots.line([1], { xRange: 5 as never })],
    [
      `scatter: expected yRange ${wanted}, got [0, 1, 2]`,
      () => plots.scatter([[1, 2]], { yRange: [0, 1, 2] as never }),
    ],
    [
      'line: expected yRange to be two finite numbers, 1e-300 apart, got [0, 5e-324]',
      () => plots.line([1], { yRange: [0, 5e-324] }),
    ],
    [
      `decisionSurface: expected xRange ${wanted}, got 'all'`,
      () => plots.decisionSurface(() => [1], { points: [[1, 2]], xRange: 'all' as never }),
    ],
    [
      `contourMap: expected yRange ${wanted}, got undefined`,
      () => plots.contourMap(x => x, { xRange: [0, 1] } as never),
    ],
    [
      `Chart: expected xRange ${wanted}, got undefined`,
      () => new plots.Chart({ yRange: [0, 1] } as never),
    ],
  ])('%s', (message, draw) => {
    expect(draw).toThrow(new RangeError(message))
  })
})

test('a depth of colour that is none', () => {
  expect(() => plots.line([1], { color: 'red' as never })).toThrow(
    "line: expected color to be none, 16, 256, truecolor, got 'red'",
  )
})
