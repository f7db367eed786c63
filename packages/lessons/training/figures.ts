// The pictures in this lesson's story, drawn when the page is shown.
import { softmax } from '@neuralings/activations'
import { loadDigits } from '@neuralings/datasets/digits'
import type { Translate } from '@neuralings/lesson-kit'
import { MLP } from '@neuralings/nn-mlp'
import { bars, beside, type DrawOptions, image, line } from '@neuralings/plots'
import { createRng, type Rng, reshape, slice } from '@neuralings/tensor'

/** Here, as a figure is drawn without waiting. */
const { test } = await loadDigits()

/** A held-out digit, and the ten shares that an untrained network gives it. */
export function before({ width = 72, ...options }: DrawOptions): string {
  const digit = slice(test.images, [[0, 1]])
  const net = new MLP([784, 128, 10], { rng: createRng(1) })
  const shares = softmax(net.forward(digit), { dim: 1 }).toArray() as number[][]
  const room = width < 60 ? 12 : 24
  const picture = image(reshape(digit, [28, 28]), { ...options, width: room, height: room / 2 })
  const labels = Array.from({ length: 10 }, (_, i) => String(i))
  const chart = bars(shares[0], { ...options, labels, width: Math.min(44, width - room - 4) })
  return beside([picture, chart])
}

/** The slope of (w·x − y)² at w, for one example of y = 3x and noise. */
function example(rng: Rng): (w: number) => number {
  const x = rng.normal()
  const y = 3 * x + rng.normal()
  return w => 2 * x * (w * x - y)
}

/** The path of w under the gradient of all examples, and under that of one example at a time. */
export function noise(options: DrawOptions, t: Translate): string {
  const rng = createRng(2)
  const slopes = Array.from({ length: 10_000 }, () => example(rng))
  const all = (w: number) => slopes.reduce((sum, slope) => sum + slope(w), 0) / slopes.length
  const one = (w: number) => slopes[rng.integer(0, slopes.length)](w)
  return line({ [t('all 10,000')]: descend(all), [t('one at a time')]: descend(one) }, options)
}

function descend(slope: (w: number) => number): number[] {
  let w = 0
  return Array.from({ length: 80 }, () => {
    const before = w
    w -= 0.05 * slope(w)
    return before
  })
}

/** Held-out accuracy on coin flips, when the columns to learn from are chosen with and without the held-out rows. */
export function peek(options: DrawOptions, t: Translate): string {
  const rng = createRng(4)
  const runs = Array.from({ length: 20 }, () => guessCoins(rng))
  const mean = (pick: (run: { all: number; train: number }) => number) =>
    runs.reduce((sum, run) => sum + pick(run), 0) / runs.length
  const labels = [t('chosen on all rows'), t('on training rows')]
  return bars([mean(run => run.all), mean(run => run.train)], { ...options, labels, range: [0, 1] })
}

const rowCount = 60
const heldCount = 20
const columnCount = 1000
const keptCount = 20

/** Rows of noise, a coin for each. The best columns vote: how often are they right on the held-out rows? */
function guessCoins(rng: Rng): { all: number; train: number } {
  const columns = Array.from({ length: columnCount }, () =>
    Float64Array.from({ length: rowCount }, () => rng.normal()),
  )
  const coins = Array.from({ length: rowCount }, () => (rng.uniform() < 0.5 ? -1 : 1))
  /** How well a column goes with the coins, from row `first` on. */
  const agreement = (column: Float64Array, first: number) =>
    coins.slice(first).reduce((sum, coin, i) => sum + coin * column[first + i], 0)
  const accuracy = (first: number) => {
    const chosen = columns
      .toSorted((a, b) => Math.abs(agreement(b, first)) - Math.abs(agreement(a, first)))
      .slice(0, keptCount)
    const weights = chosen.map(column => agreement(column, heldCount))
    const vote = (row: number) =>
      chosen.reduce((sum, column, i) => sum + weights[i] * column[row], 0)
    const right = coins.slice(0, heldCount).filter((coin, row) => coin * vote(row) > 0)
    return right.length / heldCount
  }
  return { all: accuracy(0), train: accuracy(heldCount) }
}
