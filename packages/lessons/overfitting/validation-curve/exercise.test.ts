import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { validationCurve } from './exercise.ts'

/** The table of the task. */
const errors: Record<number, { train: number; held: number }> = {
  1: { train: 0.49, held: 0.38 },
  2: { train: 0.044, held: 0.045 },
  8: { train: 0.016, held: 0.15 },
  12: { train: 0.0031, held: 39 },
}

test('the table of the task', () => {
  const { best } = validationCurve([1, 2, 8, 12], degree => errors[degree]!)
  expect(best, 'the best degree').toBe(2)
})

test('the curve of the table', () => {
  const { curve } = validationCurve([1, 2, 8, 12], degree => errors[degree]!)
  const numbers = curve.map(({ train, held }) => [train, held])
  const wanted = [1, 2, 8, 12].map(degree => [errors[degree]!.train, errors[degree]!.held])
  expectClose(numbers, wanted, { what: 'the curve, [train, held] of each setting' })
})

test('settings in any order, with the best one last', () => {
  const { best } = validationCurve([8, 1, 12, 2], degree => errors[degree]!)
  expect(best, 'the best degree').toBe(2)
})

test('the curve is in the order of the settings', () => {
  const { curve } = validationCurve([8, 1, 12, 2], degree => errors[degree]!)
  expectClose(
    curve.map(({ held }) => held),
    [0.15, 0.38, 39, 0.045],
    { what: 'the held-out errors, in the order of the settings' },
  )
})

test('the best one first', () => {
  const { best } = validationCurve([2, 1, 8], degree => errors[degree]!)
  expect(best, 'the best degree').toBe(2)
})

test('the sum of both errors does not count', () => {
  const made = { a: { train: 9, held: 1 }, b: { train: 1, held: 2 }, c: { train: 3, held: 3 } }
  const { best } = validationCurve(['a', 'b', 'c'] as const, name => made[name])
  expect(best, 'the setting with held-out errors 1, 2 and 3').toBe('a')
})

test('the distance between both errors does not count', () => {
  const made = { a: { train: 0.1, held: 2 }, b: { train: 5, held: 5 }, c: { train: 3, held: 4 } }
  const { best } = validationCurve(['b', 'c', 'a'] as const, name => made[name])
  expect(best, 'the setting with held-out errors 5, 4 and 2').toBe('a')
})

test('errors may be of any size', () => {
  const held: Record<number, number> = { 14: 1.1e6, 13: 2.5e5, 12: 4.2e5 }
  const { best } = validationCurve([14, 13, 12], degree => ({ train: 0, held: held[degree]! }))
  expect(best, 'held-out errors 1.1e6, 2.5e5, 4.2e5 of the settings 14, 13, 12').toBe(13)
})

test('of equals, the first', () => {
  const { best } = validationCurve([3, 4, 5, 6], degree => ({
    train: 1 / degree,
    held: degree === 3 ? 0.9 : 0.5,
  }))
  expect(best, 'held-out errors 0.9, 0.5, 0.5, 0.5 of the settings 3, 4, 5, 6').toBe(4)
})

test('each setting is run once', () => {
  const asked: string[] = []
  validationCurve(['low', 'middle', 'high'], setting => {
    asked.push(setting)
    return { train: asked.length, held: 4 - asked.length }
  })
  const what = 'the settings that were run, each once, for what run gave stands in the curve'
  expect(asked.join(', '), what).toBe('low, middle, high')
})

test('the settings stay in their order', () => {
  const settings = [8, 1, 12, 2]
  validationCurve(settings, degree => errors[degree]!)
  expect(settings, 'the settings afterwards').toEqual([8, 1, 12, 2])
})
