// The pictures in this lesson's story: the loss of the taxi over two weights, and a ravine.
import type { Translate } from '@neuralings/lesson-kit'
import { contourMap, type DrawOptions, line } from '@neuralings/plots'

const x = [1, 2, 4]
const y = [5, 7, 11]

type Place = [w: number, b: number]

const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
const errors = ([w, b]: Place) => x.map((xi, i) => w * xi + b - y[i]!)
const loss = (at: Place) => mean(errors(at).map(e => e ** 2))
const slopes = (at: Place): Place => [
  2 * mean(errors(at).map((e, i) => e * x[i]!)),
  2 * mean(errors(at)),
]

/** The way down from `start`, one place for each step. */
function descend(
  slopes: (at: Place) => Place,
  { start, lr, steps }: { start: Place; lr: number; steps: number },
): Place[] {
  const trail = [start]
  for (let i = 0; i < steps; i++) {
    const [w, b] = trail[i]!
    const [dw, db] = slopes([w, b])
    trail.push([w - lr * dw, b - lr * db])
  }
  return trail
}

/** The loss of the taxi from above, and 150 steps from w = 0, b = 0. */
export function taxi(options: DrawOptions, t: Translate): string {
  return contourMap((w, b) => loss([w, b]), {
    ...options,
    xLabel: t('price of a kilometre, w'),
    yLabel: t('base fare, b'),
    xRange: [-1, 5],
    yRange: [-1, 6],
    trail: descend(slopes, { start: [0, 0], lr: 0.05, steps: 150 }),
    minima: [[2, 3]],
    logShades: true,
    range: [0.05, 100],
  })
}

/** ½(x² + 25y²) from (8, 1), at a rate of 0.06: how far it still is from the bottom, direction by direction. */
export function ravine(options: DrawOptions, t: Translate): string {
  const trail = descend(([u, v]) => [u, 25 * v], { start: [8, 1], lr: 0.06, steps: 40 })
  return line(
    {
      [t('along the floor')]: trail.map(([u]) => Math.abs(u)),
      [t('from wall to wall')]: trail.map(([, v]) => Math.abs(v)),
    },
    { ...options, log: true, yRange: [0.001, 10], xLabel: t('step'), yLabel: t('distance') },
  )
}
