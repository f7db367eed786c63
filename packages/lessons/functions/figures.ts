// The pictures in this lesson's story, drawn when the page is shown.
import { iris } from '@neuralings/datasets/iris'
import type { Translate } from '@neuralings/lesson-kit'
import { Chart, type DrawOptions, scatter } from '@neuralings/plots'

const labels = (t: Translate) => ({
  xLabel: t('petal length (cm)'),
  yLabel: t('petal width (cm)'),
})

/** 150 irises: petal length against petal width, in centimetres. */
export function irises(options: DrawOptions, t: Translate): string {
  return scatter(petals(), { ...options, ...labels(t) })
}

/** The same flowers, and of all lines the one with the smallest mean squared error. */
export function bestLine(options: DrawOptions, t: Translate): string {
  const { w, b, error } = fitted(petals())
  const chart = new Chart({
    ...options,
    ...labels(t),
    title: t(`y = ${w.toFixed(2)}x - ${(-b).toFixed(2)}, error ${error.toFixed(3)}`),
    xRange: [1, 7],
    yRange: [0, 2.6],
  })
  const ends = [1, 7].map(x => [x, w * x + b] as const)
  chart.path(ends, { color: 'orange' })
  for (const [x, y] of petals()) chart.mark(x, y, options.ascii ? 'o' : '●', { fg: 'blue' })
  return chart.toString()
}

function petals(): [number, number][] {
  const flowers = iris().x.toArray() as number[][]
  return flowers.map(([, , length, width]) => [length!, width!])
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The line of least squares. A later lesson derives it. */
function fitted(points: [number, number][]): { w: number; b: number; error: number } {
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const spread = mean(points.map(([x]) => (x - mx) ** 2))
  const w = mean(points.map(([x, y]) => (x - mx) * (y - my))) / spread
  const b = my - w * mx
  return { w, b, error: mean(points.map(([x, y]) => (w * x + b - y) ** 2)) }
}
