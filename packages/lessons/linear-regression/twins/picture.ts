import { picture, range } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

// Nearly the same column twice, made for the weights to fight: cm off its mean, and the same in inches, rounded.
const cm = [-20, -12.4, -3.3, 1.9, 12.1, 21.7]
const inch = cm.map(v => Math.round((v / 2.54) * 10) / 10)
const price = [-60.9, -36.2, -10.6, 6.7, 36, 65]

const product = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0)
const a = [cm, inch].map(one => [...[cm, inch].map(other => product(one, other)), 0])
const table = [...a, [0, 0, cm.length]]
const [p, q] = [cm, inch].map(one => product(one, price))

/** The weight of inch: of two equations the second unknown. */
const weightOfInch = ([[a, b], [c, d]]: number[][]) => (a * q - c * p) / (a * d - b * c)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-3, 3),
  xLabel: 'log10 lambda',
  yours:
    ({ ridge }) =>
    x =>
      weightOfInch(ridge(tensor(table, { dtype: 'float64' }), 10 ** x).toArray() as number[][]),
  wanted: x =>
    weightOfInch(table.map((row, i) => row.map((v, j) => (i === j && i < 2 ? v + 10 ** x : v)))),
  caption: 'the weight of the inches, for every lambda',
})
