import { gradcheck, sum, type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { mul, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { layerNorm } from './exercise.ts'

/** A norm of C columns that changes nothing. */
const plain = (columns: number) => ({
  weight: variable(Array(columns).fill(1)),
  bias: variable(Array(columns).fill(0)),
})

test('one row', () => {
  // The mean is 3, the variance (4 + 1 + 9)/3, its root 2.1602
  const y = layerNorm(variable([[1, 2, 6]]), plain(3))
  expectClose(y, [[-0.9258, -0.4629, 1.3887]], { what: 'layerNorm of [[1, 2, 6]]', rtol: 1e-3 })
})

test('two rows: neither knows of the other', () => {
  const y = layerNorm(variable([[1, 2, 6], [-30, 10, 20]]), plain(3)) // biome-ignore format: one line
  // The second: mean 0, variance 1400/3, root 21.6025
  const wanted = [[-0.9258, -0.4629, 1.3887], [-1.3887, 0.4629, 0.9258]] // biome-ignore format: one line
  expectClose(y, wanted, { what: 'layerNorm of [[1, 2, 6], [−30, 10, 20]]', rtol: 1e-3 })
})

test('a row that is ten times as long, or lifted, is the same row', () => {
  // Means 30 and 103; variances 1400/3 = 466.7 and 14/3 = 4.667, as that of [1, 2, 6]
  const y = layerNorm(variable([[10, 20, 60], [101, 102, 106]]), plain(3)) // biome-ignore format: one line
  const wanted = [[-0.9258, -0.4629, 1.3887], [-0.9258, -0.4629, 1.3887]] // biome-ignore format: one line
  expectClose(y, wanted, { what: 'layerNorm of [[10, 20, 60], [101, 102, 106]]', rtol: 1e-3 })
})

test('weight and bias: a pair for each column', () => {
  const norm = { weight: variable([10, 1, -2, 0]), bias: variable([0, 5, 0, 7]) }
  // The mean is 3, the variance (4 + 4 + 4 + 4)/4
  const y = layerNorm(variable([[1, 5, 1, 5]]), norm)
  expectClose(y, [[-10, 6, 2, 7]], {
    what: 'layerNorm of [[1, 5, 1, 5]] with weight [10, 1, −2, 0] and bias [0, 5, 0, 7]',
    rtol: 1e-4,
  })
})

test('a batch of sentences: [B, T, C]', () => {
  const x = [[[1, 3], [50, -50], [0, 10]], [[7, 5], [-8, -6], [2, 4]]] // biome-ignore format: one line
  const y = layerNorm(variable(x), plain(2))
  const wanted = [[[-1, 1], [1, -1], [-1, 1]], [[1, -1], [-1, 1], [-1, 1]]] // biome-ignore format: one line
  expectClose(y, wanted, { what: 'layerNorm of [2, 3, 2]', rtol: 1e-3 })
})

test('a row that is the same everywhere', () => {
  const y = layerNorm(variable([[4, 4, 4]]), { ...plain(3), bias: variable([1, 2, 3]) })
  expectClose(y, [[1, 2, 3]], { what: 'layerNorm of [[4, 4, 4]] with bias [1, 2, 3]' })
})

test('where eps stands', () => {
  // The variance is 1, and 1 + 3 has the root 2
  const y = layerNorm(variable([[6, 8]]), { ...plain(2), eps: 3 })
  expectClose(y, [[-0.5, 0.5]], { what: 'layerNorm of [[6, 8]] with eps 3' })
  // The variance is 1e-6, and with 1e-5 its root 0.0033166
  const small = layerNorm(variable([[0, 0.002]]), plain(2))
  expectClose(small, [[-0.30151, 0.30151]], {
    what: 'layerNorm of [[0, 0.002]], without an eps',
    rtol: 1e-3,
  })
})

test('what comes back: a row that grows, or is lifted, changes nothing', () => {
  // From PyTorch 1.13: F.layer_norm(x, (3,)), with the gradient [1, 10, −4]
  const x = variable([[1, 2, 6]])
  layerNorm(x, plain(3)).backward(tensor([[1, 10, -4]]))
  expectClose(x.grad, [[-2.2043, 2.7554, -0.5511]], { what: 'the gradient of x', rtol: 1e-3 })
})

test('what comes back to weight and bias', () => {
  const norm = plain(2)
  sum(layerNorm(variable([[1, 3], [5, 5], [0, -4]]), norm)).backward() // biome-ignore format: one line
  expectClose(norm.weight.grad, [0, 0], { what: 'the gradient of weight', atol: 1e-4 })
  expectClose(norm.bias.grad, [3, 3], { what: 'the gradient of bias' })
  const other = plain(2)
  layerNorm(variable([[1, 3], [9, 5]]), other).backward(tensor([[1, 2], [30, 4]])) // biome-ignore format: one line
  expectClose(other.weight.grad, [29, -2], { what: 'the gradient of weight', rtol: 1e-4 })
})

test('all gradients agree with a nudge', () => {
  const x = tensor([[0.3, -1.2, 2], [1.5, 0.4, -0.7]]) // biome-ignore format: one line
  const [weight, bias] = [tensor([0.5, 2, -1]), tensor([0.1, 0, 3])]
  const f = (x: Variable, weight: Variable, bias: Variable) => layerNorm(x, { weight, bias })
  gradcheck(f, [x, weight, bias])
})

test('x stays', () => {
  const x = tensor([[1, 2, 6]])
  layerNorm(variable(mul(x, 1)), plain(3))
  expect(x.toArray(), 'x afterwards').toEqual([[1, 2, 6]])
})

test('a row that is lifted far', () => {
  // 10001, 10002 and 10006 are whole in float32, and so is their mean, 10003. Their squares are not.
  const y = layerNorm(variable([[10001, 10002, 10006]]), plain(3))
  const wanted = [[-0.9258, -0.4629, 1.3887]]
  expectClose(y, wanted, { what: 'layerNorm of [[10001, 10002, 10006]]', rtol: 1e-3 })
})
