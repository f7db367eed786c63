import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { crossEntropySteepest, factor, squaredSteepest } from './exercise.ts'

/** The scores of the task; the truth is a yes. */
const places = { 'sure and wrong': -8, undecided: 0, 'sure and right': 8 }
type Place = keyof typeof places
const choices = Object.keys(places) as Place[]

const share = (z: number) => 1 / (1 + Math.exp(-z))
const losses = {
  squared: (z: number) => (share(z) - 1) ** 2,
  crossEntropy: (z: number) => Math.log1p(Math.exp(-z)),
}
type Loss = keyof typeof losses

/** By a nudge to either side. */
function slope(loss: Loss, z: number): number {
  const h = 1e-4
  return (losses[loss](z + h) - losses[loss](z - h)) / (2 * h)
}

const steepest = (loss: Loss) =>
  choices.reduce((best, place) =>
    Math.abs(slope(loss, places[place])) > Math.abs(slope(loss, places[best])) ? place : best,
  )

const short = (x: number) => Number(x.toPrecision(2))

/** What a loss does between the place of a guess and one a little to the right. */
const looks = (loss: Loss, place: Place) =>
  table([
    ['z', 'loss'],
    ...[0, 0.1].map(by => [places[place] + by, losses[loss](places[place] + by)]),
  ])

const slopes = (loss: Loss) =>
  table([
    ['z', 'slope'],
    ...choices.map(place => [places[place], short(slope(loss, places[place]))]),
  ])

test('cross-entropy', () => {
  // The table of the task: 0.00034, 0.6931 and 8.0003.
  for (const [z, wanted] of [[8, 0.00034], [0, Math.LN2], [-8, 8.0003]] as const) // biome-ignore format: a row
    expectClose(losses.crossEntropy(z), wanted, { atol: 5e-5, what: `cross-entropy at ${z}` })
  expectAnswer(crossEntropySteepest, steepest('crossEntropy'), {
    choices,
    measured: guess => looks('crossEntropy', guess as Place),
    run: () => slopes('crossEntropy'),
  })
})

test('the squared error of the share', () => {
  // The table of the task: shares of 0.999665, 0.5 and 0.000335, squares of 0.0000001, 0.25 and 0.9993.
  for (const [z, wanted] of [[8, 1e-7], [0, 0.25], [-8, 0.9993]] as const) // biome-ignore format: a row
    expectClose(losses.squared(z), wanted, { atol: 5e-5, what: `the square at ${z}` })
  expectAnswer(squaredSteepest, steepest('squared'), {
    choices,
    measured: guess => looks('squared', guess as Place),
    run: () => slopes('squared'),
  })
})

test('how many times', () => {
  // −0.99966 by −0.00067. From the p of the task: 1 / (2 · 0.000335 · 0.999665) = 1493.
  const [steep, flat] = [slope('crossEntropy', -8), slope('squared', -8)]
  expectAnswer(factor, steep / flat, {
    rtol: 0.1,
    measured: guess =>
      `${guess} times: from −8 to −7.9 cross-entropy falls by ${short(-steep / 10)}, so the squared error would fall by ${short(-steep / 10 / guess)}`,
    run: () =>
      table([
        ['z', 'cross-entropy', 'squared'],
        ...choices.map(place => [
          places[place],
          short(slope('crossEntropy', places[place])),
          short(slope('squared', places[place])),
        ]),
      ]),
  })
})
