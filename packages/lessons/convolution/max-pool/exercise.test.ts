import { variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import {
  avgPool,
  avgPool2d,
  avgPoolGradient,
  maxPool,
  maxPool2d,
  maxPoolGradient,
} from './exercise.ts'

// 4 × 6, windows of 2: three beside each other, two below each other. Winners at the corners of their windows.
const plane = [
  [9, 1, 2, 7, 0, 3],
  [0, 2, 1, -2, 5, 8],
  [-1, -4, 4, 4, 0, 0],
  [-3, -9, 4, 1, 6, 2],
]
const g = [
  [1, 20, 300],
  [-4, 50, 0.5],
]

test('maxPool: the plane of the task', () => {
  expectClose(maxPool(plane, 2), [[9, 7, 8], [-1, 4, 6]], { what: 'maxPool(plane, 2)' }) // biome-ignore format: one line
})

test('maxPool: what is left over at the edge', () => {
  expectClose(maxPool([[1, 5, 9], [2, 3, 9], [9, 9, 9]], 2), [[5]], { what: 'maxPool([[1, 5, 9], [2, 3, 9], [9, 9, 9]], 2)' }) // biome-ignore format: one line
})

test('maxPool: windows of 3', () => {
  expectClose(maxPool([[-5, -2, -7], [-4, -8, -3], [-6, -9, -2.5]], 3), [[-2]], { what: 'maxPool of nine negative numbers, size 3' }) // biome-ignore format: one line
})

test('maxPoolGradient: to the winner alone', () => {
  const wanted = [
    [1, 0, 0, 20, 0, 0],
    [0, 0, 0, 0, 0, 300],
    [-4, 0, 50, 0, 0, 0],
    [0, 0, 0, 0, 0.5, 0],
  ]
  expectClose(maxPoolGradient(plane, 2, g), wanted, { what: 'maxPoolGradient(plane, 2, g)' })
})

test('maxPoolGradient: all of them equal', () => {
  expectClose(maxPoolGradient([[3, 3], [3, 3]], 2, [[8]]), [[8, 0], [0, 0]], { what: 'maxPoolGradient of four equal numbers' }) // biome-ignore format: one line
  expectClose(maxPoolGradient([[3, 3.25], [3, 3]], 2, [[8]]), [[0, 8], [0, 0]], { what: 'maxPoolGradient of 3, 3.25, 3, 3' }) // biome-ignore format: one line
})

test('maxPoolGradient: a plane that does not come out even', () => {
  expectClose(maxPoolGradient([[1, 2, 9], [4, 3, 9], [9, 9, 9]], 2, [[5]]), [[0, 0, 0], [5, 0, 0], [0, 0, 0]], { what: 'maxPoolGradient of 3 × 3, size 2' }) // biome-ignore format: one line
})

test('avgPool: the plane of the task', () => {
  expectClose(avgPool(plane, 2), [[3, 2, 4], [-4.25, 3.25, 2]], { what: 'avgPool(plane, 2)' }) // biome-ignore format: one line
})

test('avgPool: windows of 3', () => {
  expectClose(avgPool([[9, 0, 0], [0, 18, 0], [0, 0, 9]], 3), [[4]], { what: 'avgPool of 3 × 3, size 3' }) // biome-ignore format: one line
})

test('avgPoolGradient: a share for each', () => {
  const wanted = [
    [0.25, 0.25, 5, 5, 75, 75],
    [0.25, 0.25, 5, 5, 75, 75],
    [-1, -1, 12.5, 12.5, 0.125, 0.125],
    [-1, -1, 12.5, 12.5, 0.125, 0.125],
  ]
  expectClose(avgPoolGradient(plane, 2, g), wanted, { what: 'avgPoolGradient(plane, 2, g)' })
})

test('avgPoolGradient: a plane that does not come out even', () => {
  expectClose(avgPoolGradient([[1, 2, 9]], 1, [[5, 6, 7]]), [[5, 6, 7]], { what: 'avgPoolGradient, size 1' }) // biome-ignore format: one line
  expectClose(avgPoolGradient([[1, 2, 9], [4, 3, 9]], 2, [[8]]), [[2, 2, 0], [2, 2, 0]], { what: 'avgPoolGradient of 2 × 3, size 2' }) // biome-ignore format: one line
})

test('in a network: maxPool, maxPoolGradient', () => {
  const x = variable([[plane, plane.map(row => row.map(v => -v))]])
  const y = maxPool2d(x, 2)
  expectClose(y, [[[[9, 7, 8], [-1, 4, 6]], [[0, 2, 0], [9, -1, 0]]]], { what: 'maxPool2d of two channels' }) // biome-ignore format: one line
  y.backward(tensor([[[[0, 0, 0], [0, 0, 0]], [[0, 1, 0], [0, 0, 0]]]])) // biome-ignore format: one line
  expectClose(x.grad!.at(0, 1, 1, 3), 1, { what: 'the gradient of the winner of −2, −7, −1, 2' })
})

test('in a network: avgPool, avgPoolGradient', () => {
  const x = variable([[[[1, 3], [5, 7]]]]) // biome-ignore format: one line
  const y = avgPool2d(x, 2)
  expectClose(y, [[[[4]]]], { what: 'avgPool2d of four numbers' })
  y.backward(tensor([[[[4]]]]))
  expectClose(x.grad, [[[[1, 1], [1, 1]]]], { what: 'the gradient of four numbers' }) // biome-ignore format: one line
})

test('the planes stay as they are', () => {
  const [ours, back] = [structuredClone(plane), structuredClone(g)]
  maxPool(ours, 2)
  avgPool(ours, 2)
  maxPoolGradient(ours, 2, back)
  avgPoolGradient(ours, 2, back)
  expectClose(ours, plane, { what: 'the plane afterwards' })
  expectClose(back, g, { what: 'g afterwards' })
})
