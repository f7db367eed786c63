import { gradcheck, square, tril, triu, variable } from '@neuralings/autograd'
import { createRng, randn } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([3, 4], { rng: createRng(5) })

test.each(Object.entries({ tril, triu }))('gradient of %s', (_, part) => {
  for (const diagonal of [0, 1]) {
    expect(part(variable(x), { diagonal }).shape).toEqual([3, 4])
    expect(gradcheck(v => square(part(v, { diagonal })), [x]).compared).toBe(12)
  }
})

test('by hand: zeros where nothing was taken', () => {
  expect(
    gradients(
      v => tril(v),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ])
})
