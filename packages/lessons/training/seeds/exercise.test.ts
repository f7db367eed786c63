import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { overSeeds } from './exercise.ts'

const table = new Map([
  [1, 90],
  [2, 93],
  [3, 96],
])

test('the table of the task', () => {
  const { mean, std } = overSeeds(seed => table.get(seed) ?? 0, [1, 2, 3])
  expectClose([mean, std], [93, 3], { what: '[mean, std] of 90, 93, 96' })
})

test('each seed is run once', () => {
  const seen: number[] = []
  const run = (seed: number) => {
    seen.push(seed)
    return seed
  }
  overSeeds(run, [7, 11, 4])
  expect(
    seen.sort((a, b) => a - b),
    'the seeds that were run, sorted',
  ).toEqual([4, 7, 11])
})

test('the seeds are still there afterwards', () => {
  const seeds = [7, 11, 4]
  overSeeds(Math.sqrt, seeds)
  expect(seeds.join(', '), 'the list of seeds, which was 7, 11, 4 before').toBe('7, 11, 4')
})

test('four results of different sizes', () => {
  const { mean, std } = overSeeds(Math.sqrt, [4, 9, 25, 1])
  expectClose([mean, std], [2.75, 1.707825128], { what: '[mean, std] of 2, 3, 5, 1' })
})

test('six results', () => {
  const { mean, std } = overSeeds(Math.sqrt, [4, 9, 25, 1, 0, 36])
  // Σ r² = 75 and 75 − 6 · (17/6)² = 26.8333, of which 5 parts
  expectClose([mean, std], [2.833333333, 2.316606714], { what: '[mean, std] of 2, 3, 5, 1, 0, 6' })
})

test('forty results', () => {
  const forty = Array.from({ length: 40 }, (_, i) => i)
  const { mean, std } = overSeeds(seed => seed % 2, forty)
  // Twenty are 0 and twenty are 1: √(40 · 0.25 / 39)
  expectClose([mean, std], [0.5, 0.506369684], { what: '[mean, std] of twenty 0 and twenty 1' })
})

test('tiny results', () => {
  const { mean, std } = overSeeds(seed => 1e-7 * seed, [1, 2, 3])
  expectClose([mean, std], [2e-7, 1e-7], {
    atol: 1e-12,
    what: '[mean, std] of 1, 2 and 3 ten-millionths',
  })
})

test('below zero', () => {
  const { mean, std } = overSeeds(seed => -seed, [10, 13])
  expectClose([mean, std], [-11.5, 2.121320344], { what: '[mean, std] of −10, −13' })
})

test('no scatter at all', () => {
  const { mean, std } = overSeeds(() => 5, [1, 2, 3, 4])
  expectClose([mean, std], [5, 0], { what: '[mean, std] of 5, 5, 5, 5' })
})

test('large results that lie close together', () => {
  const { mean, std } = overSeeds(seed => 1e9 + seed, [1, 2, 3])
  expectClose([mean - 1e9, std], [2, 1], { what: '[mean − 10⁹, std] of 10⁹ + 1, 10⁹ + 2, 10⁹ + 3' })
})

test('a run that failed is not passed over', () => {
  const { mean } = overSeeds(seed => (seed === 2 ? Number.NaN : 90 + seed), [1, 2, 3])
  expect(mean, 'the mean of 91, NaN and 93').toBeNaN()
})

test('a result of 0 counts like any other', () => {
  const { mean, std } = overSeeds(seed => 3 * seed, [0, 1, 0])
  expectClose([mean, std], [1, 1.732050808], { what: '[mean, std] of 0, 3, 0' })
})
