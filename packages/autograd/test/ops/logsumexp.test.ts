import { gradcheck, logsumexp } from '@neuralings/autograd'
import { createRng, randn } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(7) })

test.each([{}, { keepdim: true }, { dim: 0 }, { dim: [0, -1], keepdim: true }])(
  'gradient with %j',
  chosen => {
    expect(gradcheck(v => logsumexp(v, chosen), [x]).compared).toBe(24)
  },
)

test('by hand: the slopes are the shares, of numbers of any size', () => {
  const quarters = [Math.log(1), Math.log(3)].map(each => each + 1000)
  const [[a, b]] = gradients(v => logsumexp(v), [quarters]) as number[][]
  expect([a, b]).toEqual([expect.closeTo(0.25, 4), expect.closeTo(0.75, 4)])
})

test('−∞ has no share, also where all are −∞: a row that is masked out sends no NaN', () => {
  const rows = [
    [-Infinity, 0],
    [-Infinity, -Infinity],
  ]
  expect(gradients(v => logsumexp(v, { dim: 1 }), [rows])).toEqual([
    [
      [0, 1],
      [0, 0],
    ],
  ])
})
