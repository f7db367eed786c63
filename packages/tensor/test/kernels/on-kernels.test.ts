import { engine } from '@neuralings/kernels'
import {
  matmul,
  ones,
  onKernels,
  scope,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { expect, test, vi } from 'vitest'

const table = () => ones([2, 3])
const turned = () => transpose(ones([3, 2]))

test.each<[string, { x: () => Tensor; y: () => Tensor; pays: boolean }]>([
  ['reads', { x: turned, y: table, pays: false }],
  ['reads, from outside', { x: turned, y: table, pays: true }],
  ['writes', { x: table, y: turned, pays: false }],
  ['writes, outside', { x: table, y: turned, pays: true }],
])(
  'a kernel goes straight ahead: what lies in another order is not for it: %s',
  (_, { x, y, pays }) => {
    const attempt = () =>
      onKernels({ reads: [x()], writes: [y()], pays }, () => expect.unreachable())
    expect(pays ? attempt() : scope(attempt)).toBe(false)
  },
)

test.each([false, true])(
  'a kernel that is told the strides meets the numbers as they lie: inside %s',
  isInside => {
    const room = engine()
    const attempt = () => {
      const [x, y] = [tensor([[-1, 2], [3, -4]]), zeros([2, 2])] // biome-ignore format: a matrix
      const operands = { reads: [transpose(x)], writes: [y], strided: true, pays: !isInside }
      const done = onKernels(operands, (k, from, to) => k.relu(4, from, to))
      return [done, y.toArray()]
    }
    const got = isInside ? scope(attempt) : attempt()
    expect(got).toEqual(room ? [true, [[0, 2], [3, 0]]] : [false, [[0, 0], [0, 0]]]) // biome-ignore format: matrices
  },
)

test('indices are whole numbers, all else is float32', () => {
  const [x, at] = [ones([2]), zeros([2], { dtype: 'int32' })]
  const attempt = (operands: object) =>
    onKernels({ ...operands, pays: true }, () => expect.unreachable())
  expect(attempt({ reads: [at], writes: [x] })).toBe(false)
  expect(attempt({ reads: [x], indices: [x], writes: [x] })).toBe(false)
  expect(attempt({ reads: [ones([2], { dtype: 'float64' })], writes: [x] })).toBe(false)
})

test('when kernels are done, the registers are emptied, once for a whole stack of products', () => {
  const room = engine()
  const emptied = vi.spyOn(room ?? { emptyRegisters: () => {} }, 'emptyRegisters')
  const stack = () => matmul(ones([3, 32, 32]), ones([3, 32, 32]))
  stack()
  scope(stack)
  expect(emptied).toHaveBeenCalledTimes(room ? 2 : 0)
})
