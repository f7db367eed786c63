import { penguinSpecies, penguins } from '@neuralings/datasets/penguins'
import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { leastSquares } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { slope, together, within } from './exercise.ts'

const { x, y, species } = penguins()
const birds = (species.toArray() as number[])
  .map((kind, i) => ({ kind, depth: x.at(i, 1), mass: y.at(i) }))
  .filter(({ mass }) => !Number.isNaN(mass))

const groups = [birds, ...penguinSpecies.map((_, kind) => birds.filter(bird => bird.kind === kind))]
const columns = groups.map(group => [
  group.map(({ depth }) => depth),
  group.map(({ mass }) => mass),
])

/** In grams for each mm, by the package: all birds, then each species. */
const slopes = columns.map(([depth, mass]) =>
  leastSquares(
    tensor(depth, { dtype: 'float64' }),
    tensor(mass, { dtype: 'float64' }),
  ).weight.item(),
)
const names = ['all', ...penguinSpecies]
/** The slopes that belong to one answer, and not to the other. */
const rows = (shown: number[]) =>
  table([
    ['penguins', 'birds', 'g per mm'],
    ...shown.map(i => [names[i], groups[i].length, slopes[i].toFixed(0)]),
  ])

const choices = ['rises', 'falls'] as const
const direction = (slope: number) => (slope > 0 ? 'rises' : 'falls')

/** A slope of the learner's own, which the picture shows, is asked for once the answer is there. */
function expectOwn(i: number): void {
  const [depth, mass] = columns[i]
  expectClose(slope(depth, mass), slopes[i], { what: `your slope of ${names[i]}` })
}

const means = () =>
  table([
    ['penguins', 'depth (mm)', 'mass (g)'],
    ...columns.map(([depth, mass], i) => [
      names[i],
      (depth.reduce((a, b) => a + b) / depth.length).toFixed(1),
      (mass.reduce((a, b) => a + b) / mass.length).toFixed(0),
    ]),
  ])

/** The ten lightest and the ten heaviest gentoos. */
function extremes(): string {
  const sorted = groups[3].toSorted((a, b) => a.mass - b.mass)
  const row = (name: string, ten: typeof sorted) => [
    name,
    (ten.reduce((sum, { mass }) => sum + mass, 0) / 10).toFixed(0),
    (ten.reduce((sum, { depth }) => sum + depth, 0) / 10).toFixed(1),
  ]
  const ends = [row('ten lightest', sorted.slice(0, 10)), row('ten heaviest', sorted.slice(-10))]
  return table([['Gentoo', 'mass (g)', 'depth (mm)'], ...ends])
}

test('all penguins together', () => {
  expectAnswer(together, direction(slopes[0]), { choices, measured: means, run: () => rows([0]) })
  expectOwn(0)
})

test('each species by itself', () => {
  const all = slopes.slice(1).map(direction)
  expectAnswer(within, all.every(one => one === all[0]) ? all[0] : 'both', {
    choices,
    measured: extremes,
    run: () => rows([1, 2, 3]),
  })
  for (const i of [1, 2, 3]) expectOwn(i)
  // What the debrief says: the four slopes, and the weight of depth beside the other two lengths.
  const known = (y.toArray() as number[]).flatMap((mass, i) => (Number.isNaN(mass) ? [] : [i]))
  const lengths = known.map(i => [0, 1, 2].map(j => x.at(i, j)))
  const { weight } = leastSquares(
    tensor(lengths, { dtype: 'float64' }),
    tensor(birds.map(({ mass }) => mass), { dtype: 'float64' }), // biome-ignore format: one line
  )
  expectClose(weight, [4.16, 20.05, 50.27], { atol: 0.005, what: 'the weights of all three' })
  expectClose(slopes, [-192, 217, 205, 369], { atol: 0.5, what: 'the four slopes' })
})
