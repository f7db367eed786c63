import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { keepTopK, sharesOf, withTemperature } from './exercise.ts'

// e¹ + e³ + e² = 30.193: 0.09, 0.665, 0.245. e² + e⁶ + e⁴ = 465.416: 0.016, 0.867, 0.117.
// e^0.5 + e^1.5 + e¹ = 8.8487: 0.186, 0.506, 0.307. e³ + e² = 27.4746: 0.731, 0.269.
const table = [
  { temperature: 1, topK: 3, wanted: [0.09003057, 0.66524096, 0.24472847] },
  { temperature: 0.5, topK: 3, wanted: [0.01587624, 0.86681333, 0.11731043] },
  { temperature: 2, topK: 3, wanted: [0.18632372, 0.50648039, 0.30719589] },
  { temperature: 1, topK: 2, wanted: [0, 0.73105858, 0.26894142] },
]

test.each(table)(
  'the shares of 1, 3, 2 at temperature $temperature, top $topK',
  ({ wanted, ...options }) => {
    const what = `sharesOf 1, 3, 2, temperature ${options.temperature}, top ${options.topK}`
    expectClose(sharesOf(tensor([1, 3, 2]), options), wanted, { what })
  },
)

test('withTemperature: colder and hotter', () => {
  const logits = [-1, 0, 2.5, 4]
  expectClose(withTemperature(tensor(logits), 0.25), [-4, 0, 10, 16], {
    what: 'withTemperature of -1, 0, 2.5, 4 at 0.25',
  })
  expectClose(withTemperature(tensor(logits), 4), [-0.25, 0, 0.625, 1], {
    what: 'withTemperature of -1, 0, 2.5, 4 at 4',
  })
  expectClose(withTemperature(tensor(logits), 1), logits, {
    what: 'withTemperature of -1, 0, 2.5, 4 at 1',
  })
})

/** A todo is no refusal. */
function refused(temperature: number): void {
  try {
    withTemperature(tensor([1, 2]), temperature)
  } catch (error) {
    const { name, message } = error as Error
    if (message.startsWith('todo')) throw error
    expect(name, 'what it throws').toBe('RangeError')
    return
  }
  throw new Error(`a temperature of ${temperature} is not refused`)
}

test.each([0, -1, Number.NaN])('withTemperature: %d is refused', temperature => {
  refused(temperature)
})

test('withTemperature: nearly 0 is cold, and allowed', () => {
  expectClose(withTemperature(tensor([0, 1, 3]), 0.001), [0, 1000, 3000], {
    what: 'withTemperature of 0, 1, 3 at 0.001',
  })
})

const topK = [
  { scores: [5, -1, 7, 6], k: 2, wanted: [-Infinity, -Infinity, 7, 6] },
  { scores: [5, -1, 7, 6], k: 1, wanted: [-Infinity, -Infinity, 7, -Infinity] },
  { scores: [-8, -2, -30, -4, -5], k: 3, wanted: [-Infinity, -2, -Infinity, -4, -5] },
  { scores: [9, 10, 100], k: 2, wanted: [-Infinity, 10, 100] },
]

test.each(topK)('keepTopK: the $k highest of $scores', ({ scores, k, wanted }) => {
  expectClose(keepTopK(tensor(scores), k), wanted, { what: call('keepTopK', scores, k) })
})

test('keepTopK: of equal scores the first stay, k in all', () => {
  const none = -Infinity
  expectClose(keepTopK(tensor([2, 3, 2, 1, 2]), 3), [2, 3, 2, none, none], {
    what: 'keepTopK([2, 3, 2, 1, 2], 3)',
  })
  expectClose(keepTopK(tensor([4, 4, 4]), 1), [4, none, none], { what: 'keepTopK([4, 4, 4], 1)' })
})

test('keepTopK: more than there are keeps all', () => {
  expectClose(keepTopK(tensor([3, 1]), 5), [3, 1], { what: 'keepTopK([3, 1], 5)' })
})

test('keepTopK: any scores', () => {
  forAll(
    { scores: ['V'], k: [] },
    ({ scores, k }) => {
      const kept = keepTopK(tensor(scores), k).toArray() as number[]
      // Stays who is beaten by fewer than k: by higher ones, and by equal ones before it.
      const beatenBy = (i: number) =>
        scores.filter((s, j) => s > scores[i]! || (s === scores[i]! && j < i)).length
      const wanted = scores.map((s, i) => (beatenBy(i) < k ? s : -Infinity))
      expectClose(kept, wanted, { what: call('keepTopK', scores, k) })
    },
    { from: 1, to: 6, whole: true, largest: 6 },
  )
})

test('the scores stay as they are', () => {
  const logits = tensor([1, 3, 2])
  withTemperature(logits, 2)
  keepTopK(logits, 1)
  expectClose(logits, [1, 3, 2], { what: 'the scores afterwards' })
})
