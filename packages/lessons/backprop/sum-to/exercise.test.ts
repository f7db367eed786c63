import { expectClose } from '@neuralings/lesson-kit/testing'
import { arange, reshape, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { sumTo } from './exercise.ts'

const gradient = tensor([
  [1, 2],
  [10, 20],
  [100, 200],
])

test('a bias: [3, 2] to [2]', () => {
  expectClose(sumTo(gradient, [2]), [111, 222], { what: 'sumTo(gradient, [2])' })
})

test('a column: [3, 2] to [3, 1]', () => {
  expectClose(sumTo(gradient, [3, 1]), [[3], [30], [300]], { what: 'sumTo(gradient, [3, 1])' })
})

test('a row: [3, 2] to [1, 2]', () => {
  expectClose(sumTo(gradient, [1, 2]), [[111, 222]], { what: 'sumTo(gradient, [1, 2])' })
})

test('nothing was broadcast', () => {
  const same = [
    [1, 2],
    [10, 20],
    [100, 200],
  ]
  expectClose(sumTo(gradient, [3, 2]), same, { what: 'sumTo(gradient, [3, 2])' })
})

test('one number for all: [3, 2] to []', () => {
  expectClose(sumTo(gradient, []), 333, { what: 'sumTo(gradient, [])' })
})

test('one number in a list: [3, 2] to [1]', () => {
  expectClose(sumTo(gradient, [1]), [333], { what: 'sumTo(gradient, [1])' })
})

const cube = reshape(arange(24), [4, 3, 2])

test('added and stretched: [4, 3, 2] to [3, 1]', () => {
  const wanted = [[76], [92], [108]]
  expectClose(sumTo(cube, [3, 1]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [3, 1])' })
})

test('stretched in the middle: [4, 3, 2] to [4, 1, 2]', () => {
  const wanted = [[[6, 9]], [[24, 27]], [[42, 45]], [[60, 63]]]
  expectClose(sumTo(cube, [4, 1, 2]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [4, 1, 2])' })
})

test('stretched on two sides: [4, 3, 2] to [1, 3, 1]', () => {
  const wanted = [[[76], [92], [108]]]
  expectClose(sumTo(cube, [1, 3, 1]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [1, 3, 1])' })
})

test('two dimensions added: [4, 3, 2] to [2]', () => {
  expectClose(sumTo(cube, [2]), [132, 144], { what: 'sumTo(0…23 as [4, 3, 2], [2])' })
})
