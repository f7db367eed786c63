import {
  flip,
  gradcheck,
  mul,
  select,
  slice,
  split,
  square,
  sum,
  unfold,
  type Variable,
  variable,
} from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([3, 4], { rng: createRng(5) })

const parts: [string, (v: Variable) => Variable, number[]][] = [
  ['slice', v => slice(v, [[1], [0, 4, 2]]), [2, 2]],
  ['slice counted from the end', v => slice(v, [[], [-3, -1]]), [3, 2]],
  ['select', v => select(v, { dim: 1, index: -1 }), [3]],
  ['the second part of a split', v => split(v, [1, 3], { dim: -1 })[1], [3, 3]],
  ['flip', v => flip(v, [0, 1]), [3, 4]],
  ['unfold', v => unfold(v, { dim: 1, size: 3, step: 1 }), [3, 2, 3]],
]

test.each(parts)('gradient of %s', (_, part, shape) => {
  expect(part(variable(x)).shape).toEqual(shape)
  expect(gradcheck(v => square(part(v)), [x]).compared).toBe(12)
})

test('by hand: zeros where nothing was taken', () => {
  const weights = tensor([10, 20])
  expect(gradients(v => mul(slice(v, [[1, 4, 2]]), weights), [[1, 2, 3, 4]])).toEqual([
    [0, 10, 0, 20],
  ])
  expect(
    gradients(
      v => select(v, { dim: 0, index: 1 }),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
  ])
  expect(gradients(v => mul(flip(v, [0]), weights), [[1, 2]])).toEqual([[20, 10]])
})

test('overlapping windows: a number gets the gradient of each window it is in', () => {
  expect(gradients(v => unfold(v, { dim: 0, size: 3, step: 1 }), [[1, 2, 3, 4, 5]])).toEqual([
    [1, 2, 3, 2, 1],
  ])
})

test('a split gives all parts; those not used get no gradient', () => {
  const v = variable([1, 2, 3, 4, 5])
  const [first, , last] = split(v, 2)
  expect([first.toArray(), last.toArray(), last.op]).toEqual([[1, 2], [5], 'split'])
  sum(mul(first, last)).backward()
  expect(v.grad?.toArray()).toEqual([5, 5, 0, 0, 3])
})
