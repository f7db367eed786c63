import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { parameterCount } from './exercise.ts'

/** Counts by pointing at every connection, one after the other. */
function pointAtEach(sizes: number[]): number {
  let count = 0
  for (let layer = 1; layer < sizes.length; layer++)
    for (let to = 0; to < sizes[layer]; to++)
      for (let from = 0; from <= sizes[layer - 1]; from++) count++
  return count
}

test('a line has two', () => {
  expectClose(parameterCount([1, 1]), 2, { what: 'parameterCount([1, 1])' })
})

test('one layer and two', () => {
  expectClose(parameterCount([2, 3]), 9, { what: 'parameterCount([2, 3])' })
  expectClose(parameterCount([2, 3, 1]), 13, { what: 'parameterCount([2, 3, 1])' })
})

test('ten random networks', () => {
  const rng = createRng(4)
  for (let i = 0; i < 10; i++) {
    const sizes = Array.from({ length: rng.integer(2, 6) }, () => rng.integer(1, 12))
    expectClose(parameterCount(sizes), pointAtEach(sizes), {
      what: `parameterCount([${sizes.join(', ')}])`,
    })
  }
})

test('the reader of digits', () => {
  expectClose(parameterCount([784, 128, 10]), 101770, { what: 'parameterCount([784, 128, 10])' })
})
