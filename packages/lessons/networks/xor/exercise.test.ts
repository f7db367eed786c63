import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { xorWeights } from './exercise.ts'

const relu = (z: number) => Math.max(0, z)

function network(a: number, b: number): number {
  const { w1, b1, w2, b2 } = xorWeights()
  const hidden = w1.map((row, unit) => relu(row[0] * a + row[1] * b + b1[unit]))
  return hidden.reduce((sum, h, unit) => sum + w2[unit] * h, b2)
}

test('two hidden units with two weights each', () => {
  const { w1, b1, w2 } = xorWeights()
  const lengths = [w1.length, ...w1.map(row => row.length), b1.length, w2.length]
  if (lengths.join() === '2,2,2,2,2') return
  throw new Error('w1 should have 2 rows of 2 numbers, and b1 and w2 should have 2 numbers each')
})

test.each([
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
])('XOR(%i, %i) = %i', (a, b, wanted) => {
  expectClose(network(a, b), wanted, { what: `your network on (${a}, ${b})` })
})
