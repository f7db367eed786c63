// The pictures in this lesson's story, drawn when the page is shown.
import { penguinSpecies, penguins } from '@neuralings/datasets/penguins'
import type { Translate } from '@neuralings/lesson-kit'
import { leastSquares } from '@neuralings/optim'
import { beside, Chart, contourMap, type DrawOptions, scatter } from '@neuralings/plots'
import { createRng, tensor } from '@neuralings/tensor'
import { families, galtonsChildren, type Points } from './galton.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length

/** The best line through points, by the package. */
function fitted(points: Points): { w: number; b: number } {
  const [x, y] = [0, 1].map(i => tensor(points.map(point => point[i]), { dtype: 'float64' })) // biome-ignore format: one line
  const { weight, bias } = leastSquares(x, y)
  return { w: weight.item(), b: bias.item() }
}

const table: Points = [[-1, 0], [0, 2], [2, 4], [3, 6]] // biome-ignore format: one line
const loss = (w: number, b: number) => mean(table.map(([x, y]) => (w * x + b - y) ** 2))

/** The loss of a line on four points, over w and b; and where each slope is zero. */
export function bowl(options: DrawOptions, t: Translate): string {
  const parts = Array.from({ length: 13 }, (_, i) => i / 12)
  // ∂w = 0 where 3.5·w + b = 6.5, ∂b = 0 where w + b = 3.
  const trail = {
    [t('here w has no slope')]: parts.map(part => [2.5 / 3.5 + (5 * part) / 3.5, 4 - 5 * part]),
    [t('here b has none')]: parts.map(part => [3 * part, 3 - 3 * part]),
  }
  const axes = { xLabel: 'w', yLabel: 'b', xRange: [0, 3], yRange: [-1, 4] } as const
  return contourMap(loss, { ...options, ...axes, logShades: true, trail })
}

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
