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

test('inputs alone have none', () => {
  expectClose(parameterCount([5]), 0, { what: 'parameterCount([5])' })
})

test('one layer, two and three', () => {
  expectClose(parameterCount([2, 3]), 9, { what: 'parameterCount([2, 3])' })
  expectClose(parameterCount([2, 3, 1]), 13, { what: 'parameterCount([2, 3, 1])' })
  // 2·7 + 7, 7·3 + 3, 3·1 + 1
  expectClose(parameterCount([2, 7, 3, 1]), 49, { what: 'parameterCount([2, 7, 3, 1])' })
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

test('two layers alike are two layers', () => {
  // 4·4 + 4, twice
  expectClose(parameterCount([4, 4, 4]), 40, { what: 'parameterCount([4, 4, 4])' })
})

test('a layer of one neuron in the middle', () => {
  // 3·1 + 1, then 1·4 + 4, and on to 2 and 5 and 6: 10, 15 and 36.
  expectClose(parameterCount([3, 1, 4]), 12, { what: 'parameterCount([3, 1, 4])' })
  const sizes = [3, 1, 4, 2, 5, 6]
  expectClose(parameterCount(sizes), 73, { what: `parameterCount([${sizes.join(', ')}])` })
})

test('a photograph of 12 million pixels in three colours, 128 hidden units', () => {
  // 36,000,000 · 128 + 128 + 1,290
  expectClose(parameterCount([36e6, 128, 10]), 4_608_001_418, {
    rtol: 0,
    what: 'parameterCount([36000000, 128, 10])',
  })
})
