// The pictures in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import {
  type DrawOptions,
  decisionSurface,
  heatMap,
  line,
  Picture,
  scatter,
} from '@neuralings/plots'

const corners: [number, number][] = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
]
const classes = [0, 0, 1, 1]
const relu = (x: number) => Math.max(0, x)
const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5)

/** The four corners of XOR. */
export function xor(options: DrawOptions, t: Translate): string {
  const ranges = { xRange: [-0.2, 1.2], yRange: [-0.2, 1.2] } as const
  return scatter(corners, {
    ...options,
    ...ranges,
    labels: classes,
    classes: [t('class 0'), t('class 1')],
    xLabel: 'a',
    yLabel: 'b',
  })
}

/** relu(a + b − 1) over the square: a grows to the right, b grows upwards. */
export function neuron({ height = 16, ...options }: DrawOptions): string {
  const count = Math.min(11, height - 1)
  const steps = Array.from({ length: count }, (_, i) => i / (count - 1))
  const rows = steps.toReversed().map(b => steps.map(a => relu(a + b - 1)))
  const rowLabels = steps.map((_, i) => (i === 0 ? 'b = 1' : i === count - 1 ? 'b = 0' : ''))
  return heatMap(rows, { ...options, height, rowLabels })
}

/** Two inputs, three hidden units, one output: numbers as dots, weights as strokes. */
export function layers(options: DrawOptions, t: Translate): string {
  const { width = 72, height = 16, ascii = false, color } = options
  const picture = new Picture({ width, height: Math.min(height, 9), ascii })
  const sizes = [2, 3, 1]
  const names = [t('inputs'), t('hidden'), t('output')]
  const column = (layer: number) => 3 + Math.round(((width - 10) * layer) / 2)
  const row = (layer: number, unit: number) =>
    Math.floor(((unit + 0.5) * (picture.height - 2)) / sizes[layer])
  const at = (layer: number, unit: number) =>
    [2 * column(layer) + 1, 4 * row(layer, unit) + 2] as const
  for (const layer of [0, 1])
    for (let from = 0; from < sizes[layer]; from++)
      for (let to = 0; to < sizes[layer + 1]; to++)
        picture.path([at(layer, from), at(layer + 1, to)])
  sizes.forEach((size, layer) => {
    for (let unit = 0; unit < size; unit++)
      picture.put(column(layer), row(layer, unit), ascii ? 'O' : '●', { fg: 'blue' })
    picture.text(column(layer) - 2, picture.height - 1, names[layer])
  })
  return picture.toString({ color })
}

/** A tent of two ReLU units, and the same tent nested three times. */
export function tents(options: DrawOptions, t: Translate): string {
  const x = Array.from({ length: 129 }, (_, i) => i / 128)
  const nested = x.map(v => tent(tent(tent(v))))
  return line({ [t('depth 1')]: x.map(tent), [t('depth 3')]: nested }, { ...options, x })
}

/** relu(a − b) + relu(b − a): two hidden units, and XOR at all four corners. */
export function xorSolved(options: DrawOptions, t: Translate): string {
  return decisionSurface(places => places.map(([a, b]) => relu(a - b) + relu(b - a)), {
    ...options,
    points: corners,
    labels: classes,
    classes: [t('class 0'), t('class 1')],
  })
}
