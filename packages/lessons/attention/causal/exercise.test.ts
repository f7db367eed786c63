import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { causalMask } from './exercise.ts'

test('three words', () => {
  const wanted = [[1, 0, 0], [1, 1, 0], [1, 1, 1]] // biome-ignore format: one line
  expectClose(causalMask(3), wanted, { what: 'causalMask(3)' })
})

test('one word sees itself', () => {
  expectClose(causalMask(1), [[1]], { what: 'causalMask(1)' })
})

test('two queries, which are the last of four', () => {
  const wanted = [[1, 1, 1, 0], [1, 1, 1, 1]] // biome-ignore format: one line
  expectClose(causalMask(2, 4), wanted, { what: 'causalMask(2, 4)' })
})

test('one query at the end of five sees all of them', () => {
  expectClose(causalMask(1, 5), [[1, 1, 1, 1, 1]], { what: 'causalMask(1, 5)' })
})

test('the numbers are whole', () => {
  expect(causalMask(2).dtype, 'the dtype of causalMask(2)').toBe('int32')
})

test('of any sizes: every query sees one more than the query before, the last sees all', () => {
  for (const [queries, keys] of [
    [7, 7],
    [3, 5],
    [4, 9],
  ] as const) {
    const rows = causalMask(queries, keys).toArray() as number[][]
    const seen = rows.map(row => row.reduce((sum, v) => sum + v))
    const wanted = rows.map((_, i) => keys - (queries - 1 - i))
    expectClose(seen, wanted, { what: `how many keys each query of causalMask(${queries}, ${keys}) sees` }) // biome-ignore format: one line
    const isFront = rows.every(row => row.every((v, j) => j === 0 || v <= row[j - 1]!))
    expect(isFront, `whether causalMask(${queries}, ${keys}) sees the first keys`).toBe(true)
  }
})
