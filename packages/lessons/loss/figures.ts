// The pictures in this lesson's story, drawn when the page is shown.
import { sigmoid, softmax } from '@neuralings/activations'
import { loadDigits } from '@neuralings/datasets/digits'
import type { Translate } from '@neuralings/lesson-kit'
import { bars, beside, type DrawOptions, image, line, scatter } from '@neuralings/plots'
import { reshape, slice, tensor } from '@neuralings/tensor'
import { four } from './four.ts'

/** Here, as a figure is drawn without waiting. */
const { test } = await loadDigits()

/** Five taxi rides, one of them typed as 101 where 11 was meant. */
export function typo(options: DrawOptions, t: Translate): string {
  const rides = [5, 7, 9, 101, 13].map((fare, i) => [i + 1, fare])
  return scatter(rides, { ...options, xLabel: 'km', yLabel: t('price'), yRange: [0, 105] })
}

const from = -3
const errors = Array.from({ length: 121 }, (_, i) => from + i / 20)
const cut = (e: number) => Math.max(-1, Math.min(1, e))

/** Each loss of an error, and its slope. */
const losses: [name: string, f: (e: number) => number, slope: (e: number) => number][] = [
  ['squared', e => e ** 2 / 2, e => e],
  ['absolute', Math.abs, Math.sign],
  ['Huber', e => cut(e) * (e - cut(e) / 2), cut],
]

/** Half the square, the size, and Huber's loss of an error, each above its slope. */
export function landscape({ width = 72, ...options }: DrawOptions, t: Translate): string {
  const size = { width: Math.floor((width - 4) / 3), height: 8 }
  const drawn = { ...options, ...size, x: errors }
  const row = (charts: string[]) => beside(charts, { gap: 2 })
  const above = losses.map(([name, f]) =>
    line(errors.map(f), { ...drawn, title: t(name), yRange: [0, 4] }),
  )
  const below = losses.map(([, , slope]) =>
    line(errors.map(slope), { ...drawn, title: t('slope'), yRange: [from, -from] }),
  )
  return [row(above), row(below)].join('\n')
}

/** A 4 that looks like a 9, its ten shares, and how surprised they are. */
export function tenBars({ width = 72, ...options }: DrawOptions, t: Translate): string {
  const digit = reshape(slice(test.images, [[four.row, four.row + 1]]), [28, 28])
  const shares = softmax(tensor(four.scores), { dim: 0 }).toArray() as number[]
  const room = width < 60 ? 12 : 24
  const labels = shares.map((_, k) => String(k))
  const truth = shares[four.label]!
  const chart = bars(shares, { ...options, labels, width: Math.min(44, width - room - 4) })
  const below = t(
    `the truth is ${four.label}: ${truth.toFixed(2)}, surprise ${(-Math.log(truth)).toFixed(2)}`,
  )
  const picture = image(digit, { ...options, width: room, height: room / 2 })
  return [beside([picture, chart]), '', below].join('\n')
}

/** Scores for yes-or-no questions, with the true answers. */
const asked = [
  [2.5, 1],
  [1, 1],
  [-0.5, 1],
  [0.4, 1],
  [-2, 0],
  [-0.8, 0],
  [0.6, 0],
] as const

/** Mistakes and mean surprise, when a number is added to all scores. */
export function counting(options: DrawOptions, t: Translate): string {
  const mean = (of: (z: number, y: number) => number) => (b: number) =>
    asked.reduce((sum, [z, y]) => sum + of(z + b, y), 0) / asked.length
  const mistakes = errors.map(mean((z, y) => Number(z > 0 !== (y === 1))))
  const surprise = errors.map(mean((z, y) => -Math.log(sigmoid.f(y === 1 ? z : -z))))
  const named = { [t('share of mistakes')]: mistakes, [t('mean surprise')]: surprise }
  return line(named, { ...options, x: errors, xLabel: t('added to all scores') })
}
