import { gradcheck, scatterAdd, square, type Variable } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = randn([3, 4], { rng: createRng(2) })

test('gradient of scatterAdd, for both the target and what is added', () => {
  const index = tensor([[0, 2], [1, 1]], { dtype: 'int32' }) // biome-ignore format: a table
  const src = randn([2, 2], { rng: createRng(3) })
  const at = (dim: number) => (v: Variable, w: Variable) =>
    square(scatterAdd(v, { dim, index, src: w }))
  expect(gradcheck(at(1), [x, src]).compared).toBe(16)
  gradcheck(at(0), [x, src])
})
