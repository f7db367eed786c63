import {
  cast,
  clone,
  contiguous,
  gradcheck,
  mul,
  square,
  transpose,
  variable,
} from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = randn([2, 3], { rng: createRng(5) })

test('gradients pass as they are', () => {
  gradcheck(v => square(contiguous(transpose(v))), [x])
  gradcheck(v => square(clone(v)), [x])
  gradcheck(v => square(cast(v, 'float64')), [x])
})

test('a copy has a memory of its own, and stays in the graph', () => {
  const v = variable([1, 2])
  const copy = clone(v)
  expect(copy.data.data).not.toBe(v.data.data)
  mul(copy, 3).backward(tensor([1, 1]))
  expect(v.grad?.toArray()).toEqual([3, 3])
})

test('the gradient of a cast has the dtype of the input; whole numbers have none', () => {
  const v = variable([1.5, -1.5])
  const wide = cast(v, 'float64')
  expect(wide.dtype).toBe('float64')
  wide.backward(tensor([1, 2]))
  expect([v.grad?.dtype, v.grad?.toArray()]).toEqual(['float32', [1, 2]])
  const whole = cast(v, 'int32')
  expect([whole.toArray(), whole.requiresGrad]).toEqual([[1, -1], false])
})
