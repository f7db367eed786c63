import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
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
  overSeeds(
    seed => {
      seen.push(seed)
      return seed
    },
    [7, 11, 4],
  )
  expect(seen.sort((a, b) => a - b)).toEqual([4, 7, 11])
})

test('no scatter at all', () => {
  const { mean, std } = overSeeds(() => 5, [1, 2, 3, 4])
  expectClose([mean, std], [5, 0], { what: '[mean, std] of 5, 5, 5, 5' })
})

test('ten seeds of a real dice', () => {
  const throwTwice = (seed: number) => createRng(seed).integer(1, 7)
  const first = overSeeds(throwTwice, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const again = overSeeds(throwTwice, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(first).toEqual(again)
})

test('two results, one apart', () => {
  const { std } = overSeeds(seed => seed, [2, 4])
  expectClose(std, Math.SQRT2, { what: 'std of 2, 4' })
})
