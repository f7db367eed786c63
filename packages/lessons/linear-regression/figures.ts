// The pictures in this lesson's story, drawn when the page is shown.
import { penguinSpecies, penguins } from '@neuralings/datasets/penguins'
import type { Translate } from '@neuralings/lesson-kit'
import { leastSquares } from '@neuralings/optim'
import { beside, Chart, type DrawOptions, scatter } from '@neuralings/plots'
import { createRng, tensor } from '@neuralings/tensor'

type Points = readonly (readonly [number, number])[]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length

/** The best line through points, by the package. */
function fitted(points: Points): { w: number; b: number } {
  const [x, y] = [0, 1].map(i => tensor(points.map(point => point[i]), { dtype: 'float64' })) // biome-ignore format: one line
  const { weight, bias } = leastSquares(x, y)
  return { w: weight.item(), b: bias.item() }
}

const table: Points = [[-1, 0], [0, 2], [2, 4], [3, 6]] // biome-ignore format: one line
const errorsOf = (w: number, b: number) => table.map(([x, y]) => ({ x, error: w * x + b - y }))
const loss = (w: number, b: number) => mean(errorsOf(w, b).map(({ error }) => error ** 2))
const slopeOfW = (w: number, b: number) => mean(errorsOf(w, b).map(({ x, error }) => error * x))
const slopeOfB = (w: number, b: number) => mean(errorsOf(w, b).map(({ error }) => error))

/** The loss of a line on four points, over w and b: the darker, the higher; and where each slope is zero. */
export function bowl(options: DrawOptions, t: Translate): string {
  const wGlyph = options.ascii ? 'w' : '●'
  const bGlyph = options.ascii ? 'b' : '○'
  const legend = [
    { glyph: wGlyph, label: t('here w has no slope') },
    { glyph: bGlyph, label: t('here b has none') },
  ]
  const labels = { xLabel: 'w', yLabel: 'b', legend }
  const chart = new Chart({ ...options, ...labels, xRange: [0, 3], yRange: [-1, 4] })
  const shades = options.ascii ? [' ', '.', ':', '%'] : [' ', '░', '▒', '▓']
  for (let row = 0; row < chart.area.height; row++)
    for (let column = 0; column < chart.area.width; column++) {
      const [w, b] = chart.placeAt(2 * column + 0.5, 4 * row + 1.5)
      const shade = shades[Math.min(3, Math.floor(Math.log2(1 + loss(w, b))))]
      chart.area.put(column, row, shade, { fg: 'dim' })
    }
  // ∂w = 0 where 3.5·w + b = 6.5, ∂b = 0 where w + b = 3.
  const steps = 60
  for (let i = 0; i <= steps; i++) {
    const w = (3 * i) / steps
    mark(
      chart,
      w,
      zeroOver(b => slopeOfB(w, b)),
      { glyph: bGlyph, fg: 'orange' },
    )
    const b = -1 + (5 * i) / steps
    mark(
      chart,
      zeroOver(w => slopeOfW(w, b)),
      b,
      { glyph: wGlyph, fg: 'blue' },
    )
  }
  return chart.toString()
}

/** Where a straight slope is zero. */
const zeroOver = (slope: (at: number) => number) => -slope(0) / (slope(1) - slope(0))

function mark(
  chart: Chart,
  x: number,
  y: number,
  { glyph, fg }: { glyph: string; fg: 'blue' | 'orange' },
): void {
  if (x >= 0 && x <= 3 && y >= -1 && y <= 4) chart.mark(x, y, glyph, { fg })
}

// Galton's table of 1886: for parents of a mean height, how many of their 928 grown children are how tall, in inches. A
// mother's or daughter's height counts 1.08 times. The first and last columns and rows are open.
const children = [
  61.7, 62.2, 63.2, 64.2, 65.2, 66.2, 67.2, 68.2, 69.2, 70.2, 71.2, 72.2, 73.2, 73.7,
]
const families: [parents: number, counts: number[]][] = [
  [73, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 0]],
  [72.5, [0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 7, 2, 4]],
  [71.5, [0, 0, 0, 0, 1, 3, 4, 3, 5, 10, 4, 9, 2, 2]],
  [70.5, [1, 0, 1, 0, 1, 1, 3, 12, 18, 14, 7, 4, 3, 3]],
  [69.5, [0, 0, 1, 16, 4, 17, 27, 20, 33, 25, 20, 11, 4, 5]],
  [68.5, [1, 0, 7, 11, 16, 25, 31, 34, 48, 21, 18, 4, 3, 0]],
  [67.5, [0, 3, 5, 14, 15, 36, 38, 28, 38, 19, 11, 4, 0, 0]],
  [66.5, [0, 3, 3, 5, 2, 17, 17, 14, 13, 4, 0, 0, 0, 0]],
  [65.5, [1, 0, 9, 5, 7, 11, 11, 7, 7, 5, 2, 1, 0, 0]],
  [64.5, [1, 1, 4, 4, 1, 5, 5, 0, 2, 0, 0, 0, 0, 0]],
  [64, [1, 0, 2, 4, 1, 2, 2, 1, 1, 0, 0, 0, 0, 0]],
]

/** Every child with its parents, as they stand in the table: [mean height of the parents, its own]. */
export const galtonsChildren: Points = families.flatMap(([parents, counts]) =>
  counts.flatMap((count, i) => Array<[number, number]>(count).fill([parents, children[i]])),
)

/** How tall children are on the mean, over the height of their parents; the best line, and equal heights. */
export function heights(options: DrawOptions, t: Translate): string {
  const { w, b } = fitted(galtonsChildren)
  const glyph = options.ascii ? 'o' : '●'
  const chart = new Chart({
    ...options,
    xLabel: t('parents (inches)'),
    yLabel: t('children'),
    xRange: [63, 74],
    yRange: [63, 74],
    title: t(`slope ${w.toFixed(2)}; dashed: as tall as the parents`),
  })
  chart.path([[63, 63], [74, 74]], { dash: [2, 3], color: 'dim' }) // biome-ignore format: one line
  chart.path([63, 74].map(x => [x, w * x + b] as const), { color: 'orange' }) // biome-ignore format: one line
  for (const [parents] of families) {
    const own = galtonsChildren.flatMap(([x, y]) => (x === parents ? [y] : []))
    chart.mark(parents, mean(own), glyph, { fg: 'blue' })
  }
  return chart.toString()
}

// F. J. Anscombe, 1973.
const shared = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const fourTables: [name: string, x: number[], y: number[]][] = [
  ['a', shared, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
  ['b', shared, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
  ['c', shared, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
  [
    'd',
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  ],
]

/** Anscombe's four tables as dots: side by side, or in two rows where the page is narrow. */
export function anscombe({ width = 72, height = 10, ...options }: DrawOptions): string {
  const across = width >= 64 ? 4 : 2
  const size = {
    width: Math.floor((width - 2 * (across - 1)) / across),
    height: Math.floor((height * across) / 4),
  }
  const charts = fourTables.map(([title, x, y]) => {
    const ranges = { xRange: [3, 20], yRange: [2, 14] } as const
    return scatter(x.map((v, i) => [v, y[i]]), { ...options, ...size, ...ranges, title }) // biome-ignore format: one line
  })
  const rows = across === 4 ? [charts] : [charts.slice(0, 2), charts.slice(2)]
  return rows.map(row => beside(row, { gap: 2 })).join('\n')
}

const { x, y, species, sex } = penguins()
const whole = (y.toArray() as number[]).flatMap((grams, i) =>
  Number.isNaN(grams) || sex.at(i) < 0 ? [] : [i],
)

/** The 333 penguins of whom everything is known: flipper against body mass. */
export function flippers(options: DrawOptions, t: Translate): string {
  const points = whole.map(i => [x.at(i, 2), y.at(i)])
  return scatter(points, {
    ...options,
    labels: whole.map(i => species.at(i)),
    classes: penguinSpecies,
    xLabel: t('flipper (mm)'),
    yLabel: t('mass (g)'),
  })
}

/** Of a fifth that was held out: what the weights of the others say, against what the scales said. */
export function weighed(options: DrawOptions, t: Translate): string {
  const order = createRng(1).shuffle(whole)
  const count = Math.floor(order.length / 5)
  const columns = (i: number) => [
    ...[0, 1, 2].map(j => x.at(i, j)),
    sex.at(i),
    Number(species.at(i) === 1),
    Number(species.at(i) === 2),
  ]
  const [held, train] = [order.slice(0, count), order.slice(count)]
  const { weight, bias } = leastSquares(
    tensor(train.map(columns), { dtype: 'float64' }),
    tensor(train.map(i => y.at(i)), { dtype: 'float64' }), // biome-ignore format: one line
  )
  const said = (i: number) => columns(i).reduce((sum, v, j) => sum + v * weight.at(j), bias.item())
  const off = Math.sqrt(mean(held.map(i => (said(i) - y.at(i)) ** 2)))
  const chart = new Chart({
    ...options,
    title: t(`off by ${off.toFixed(0)} g`),
    xLabel: t('on the scales (g)'),
    yLabel: t('predicted'),
    xRange: [2500, 6500],
    yRange: [2500, 6500],
  })
  chart.path([[2500, 2500], [6500, 6500]], { dash: [2, 3], color: 'dim' }) // biome-ignore format: one line
  for (const i of held) chart.mark(y.at(i), said(i), options.ascii ? 'o' : '●', { fg: 'blue' })
  return chart.toString()
}
