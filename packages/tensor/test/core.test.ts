import { add, arange, matmul, reshape, sum, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('a row broadcasts over a matrix', () => {
  expect(add(tensor([[1], [2]]), tensor([10, 20])).toArray()).toEqual([
    [11, 21],
    [12, 22],
  ])
})

test('a matrix times its transpose', () => {
  const x = reshape(arange(6), [2, 3])
  expect(matmul(x, transpose(x)).toArray()).toEqual([
    [5, 14],
    [14, 50],
  ])
  expect(sum(x, { dim: 1, keepdim: true }).toArray()).toEqual([[3], [12]])
})
