import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { answer } from './exercise.ts'

const price = (km: number) => 2 * km + 3

test('the rule fits the three rows of the table', () => {
  expect([1, 2, 4].map(price)).toEqual([5, 7, 11])
})

test('10 km', () => {
  expectAnswer(answer, price(10))
})
