// What was kept fits with every name, each with its shape.
import { requireFit } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'

const here = { weight: [2, 3], bias: [2] }

test('the order does not matter, and more names do no harm', () => {
  expect(() => requireFit(here, here)).not.toThrow()
  expect(() => requireFit(here, { more: [], bias: [2], weight: [2, 3] })).not.toThrow()
})

test.each<[Record<string, number[]>, string]>([
  [{ weight: [2, 3] }, 'it has no bias'],
  [{ weight: [3, 2], bias: [2] }, 'weight is [2, 3] here, and was [3, 2]'],
  [{ weight: [2, 3], bias: [] }, 'bias is [2] here, and was []'],
])('%j does not fit', (kept, why) => {
  expect(() => requireFit(here, kept)).toThrow(`what was kept does not fit: ${why}`)
})
