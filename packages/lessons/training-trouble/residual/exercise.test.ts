import { add, mul, square, sum, type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { residual } from './exercise.ts'

/** What has come back to x or w. */
function arrived({ grad }: Variable, name: 'x' | 'w') {
  if (!grad) throw new Error(`nothing comes back to ${name}`)
  return grad
}

test('x, and f of x on top', () => {
  const y = residual(variable([1, -2, 5]), x => mul(x, 10))
  expectClose(y, [11, -22, 55], { what: 'residual of [1, −2, 5], with f ten times x' })
})

test('where f is 0, x goes through as it is', () => {
  const y = residual(variable([[1, 2], [3, -4]]), x => mul(x, 0)) // biome-ignore format: one line
  expectClose(y, [[1, 2], [3, -4]], { what: 'residual of x, with f = 0' }) // biome-ignore format: one line
})

test('f that is no straight line', () => {
  const y = residual(variable([3, -1]), square)
  expectClose(y, [12, 0], { what: 'residual of [3, −1], with f the square' })
})

test('what comes back to x', () => {
  const x = variable([3, -1])
  residual(x, square).backward(tensor([1, 10]))
  // 1 + 2x, times what comes in: 7 and 10 · (−1)
  expectClose(arrived(x, 'x'), [7, -10], { what: 'the gradient of x, with f the square' })
})

test('what comes back where f lets nothing through', () => {
  const x = variable([4, 7])
  residual(x, x => mul(x, 0)).backward(tensor([2, -3]))
  expectClose(arrived(x, 'x'), [2, -3], { what: 'the gradient of x, with f = 0' })
})

test('what comes back to the weights in f', () => {
  const [x, w] = [variable([3, 5]), variable([2, 2])]
  sum(residual(x, x => mul(x, w))).backward()
  expectClose(arrived(w, 'w'), [3, 5], { what: 'the gradient of w, with f = w·x' })
})

test('twenty of them on top of each other', () => {
  const x = variable([1])
  let h: Variable = x
  for (let layer = 0; layer < 20; layer++) h = residual(h, h => mul(h, 0.1))
  h.backward(tensor([1]))
  // 1.1²⁰
  expectClose(h, [6.7275], { what: 'after 20 layers', rtol: 1e-4 })
  expectClose(arrived(x, 'x'), [6.7275], { what: 'the gradient of x below 20 layers', rtol: 1e-4 })
})

test('f is asked once, and x stays', () => {
  let times = 0
  const x = variable([1, 2])
  residual(x, x => {
    times++
    return add(x, 1)
  })
  expect(times, 'how often f is called').toBe(1)
  expectClose(x, [1, 2], { what: 'x afterwards' })
})
