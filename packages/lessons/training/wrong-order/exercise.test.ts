import { mul, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { train } from './exercise.ts'

test('the first three losses', () => {
  expectClose(train(variable([0]), 3), [22.5, 5.625, 1.40625], { what: 'train(w, 3)' })
})

test('w after one step', () => {
  const w = variable([0])
  train(w, 1)
  expectClose(w, [1.5], { what: 'w' })
})

test('after twenty steps it has arrived', () => {
  const w = variable([0])
  train(w, 20)
  expectClose(w, [3], { rtol: 1e-4, what: 'w' })
})

test('a gradient left over from before does no harm', () => {
  const w = variable([0])
  mul(w, 7).backward(tensor([1]))
  expectClose(train(w, 2), [22.5, 5.625], { what: 'train(w, 2)' })
})
