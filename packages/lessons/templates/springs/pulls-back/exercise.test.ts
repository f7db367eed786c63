import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { pullsBack } from './exercise.ts'

test('to the right', () => {
  expectClose(pullsBack(3, 2), -6, { what: 'pullsBack(3, 2)' })
})

test('to the left', () => {
  expectClose(pullsBack(3, -2), 6, { what: 'pullsBack(3, -2)' })
})

test('any spring', () => {
  // Against the stretch, and stretched by as much again for each unit of stiffness.
  const wanted = (stiffness: number, stretch: number) => stretch - (1 + stiffness) * stretch
  expectSameFunction(pullsBack, wanted, { what: 'pullsBack', inputs: ['stiffness', 'stretch'] })
})
