// The pictures in this lesson's story, drawn when the page is shown.
import { elu, gelu, identity, leakyRelu, relu, sigmoid, swish, tanh } from '@neuralings/activations'
import { beside, Chart, type DrawOptions, line } from '@neuralings/plots'

const x = Array.from({ length: 121 }, (_, i) => i / 20 - 3)

/** A line behind a line: 3·(2x + 1) − 4. */
export function twoLines(options: DrawOptions): string {
  return line(
    { 'h = 2x + 1': x.map(v => 2 * v + 1), 'y = 3h - 4': x.map(v => 6 * v - 1) },
    { ...options, x },
  )
}

/** The same two lines with a ReLU between them. */
export function oneBend(options: DrawOptions): string {
  return line({ 'y = 3 relu(h) - 4': x.map(v => 3 * relu.f(2 * v + 1) - 4) }, { ...options, x })
}

/** The first eight activations, four in a row where there is room. */
export function gallery({ width = 80, ...options }: DrawOptions): string {
  const perRow = width >= 76 ? 4 : 2
  const curves = [identity, sigmoid, tanh, relu, leakyRelu, elu, swish, gelu]
  const size = { width: Math.floor((width - 2 * (perRow - 1)) / perRow), height: 8 }
  const drawn = curves.map(({ f, title }) =>
    line(
      x.map(v => f(v)),
      { ...options, ...size, x, title: title.split(' (')[0], yRange: [-2, 3] },
    ),
  )
  const rows = []
  for (let i = 0; i < drawn.length; i += perRow)
    rows.push(beside(drawn.slice(i, i + perRow), { gap: 2 }))
  return rows.join('\n\n')
}

/** Ten activations in a row at x = 2: what is left of a nudge after each. */
export function throughTen(options: DrawOptions): string {
  const left = ({ df }: typeof sigmoid) => Array.from({ length: 11 }, (_, n) => df(2) ** n)
  return line(
    { tanh: left(tanh), sigmoid: left(sigmoid) },
    { ...options, log: true, yRange: [1e-12, 10] },
  )
}

/** Four ReLUs, added up, through the table that no line fits. */
export function fourRelus(options: DrawOptions): string {
  const chart = new Chart({ ...options, xRange: [-2.5, 2.5], yRange: [0, 5] })
  const bent = (v: number) => Math.abs(v) + 2 * relu.f(v - 1) + 2 * relu.f(-v - 1)
  chart.path(
    [-2.5, -1, 0, 1, 2.5].map(v => [v, bent(v)] as const),
    { color: 'blue' },
  )
  for (const v of [-2, -1, 0, 1, 2])
    chart.mark(v, v * v, options.ascii ? 'o' : '●', { fg: 'orange' })
  return chart.toString()
}
