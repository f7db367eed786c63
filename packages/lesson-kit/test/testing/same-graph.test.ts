import { expectSameGraph } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

// loss = (w·x)², at w = 3 and x = 2: w·x = 6, loss = 36; back: 1, 2 · 6 = 12, 12 · 2 = 24.
const wanted = () => ({
  w: { data: 3, grad: 24 },
  product: { data: 6, grad: 12 },
  loss: { data: 36, grad: 1 },
})

const matrix = (grad: number[][]) => ({ w: { data: [[0]], grad }, loss: { data: 1, grad: 1 } })

describe('expectSameGraph', () => {
  test('accepts the same numbers, and does not look at gradients that are not wanted', () => {
    expectSameGraph(wanted(), wanted())
    expectSameGraph(wanted(), { ...wanted(), w: { data: 3, grad: null } })
  })

  test('names the first node that differs on the way forwards', () => {
    const yours = { ...wanted(), product: { data: 5, grad: 0 }, loss: { data: 25, grad: 1 } }
    expect(() => expectSameGraph(yours, wanted())).toThrow(
      /^product\n {2}yours {3}5\n {2}wanted {2}6$/,
    )
  })

  test('names the first gradient that differs on the way back', () => {
    const yours = { ...wanted(), product: { data: 6, grad: 2 }, w: { data: 3, grad: 4 } }
    expect(() => expectSameGraph(yours, wanted())).toThrow(
      'the gradient that comes back to product is 1/6 of what it should be\n  yours   2\n  wanted  12',
    )
  })

  test.each([
    ['the wrong sign', [[-1, -2, -3]], [[1, 2, 3]], 'has the wrong sign'],
    ['a factor', [[4, 8, 12]], [[1, 2, 3]], 'is 4 times as large as it should be'],
    ['a part', [[1, 2, 3]], [[4, 8, 12]], 'is 1/4 of what it should be'],
    ['nothing', [[0, 0, 0]], [[1, 2, 3]], 'is 0 everywhere'],
    [
      'on its side',
      [[1], [2], [3]],
      [[1, 2, 3]],
      'is transposed: yours is [3, 1], wanted is [1, 3]',
    ],
    [
      'a square on its side',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 3],
        [2, 4],
      ],
      'is transposed',
    ],
  ])('says what wrong numbers have to do with the right ones: %s', (_, yours, right, says) => {
    const run = () => expectSameGraph(matrix(yours), matrix(right))
    expect(run).toThrow(`the gradient that comes back to w ${says}\n`)
  })

  test.each([
    ['another factor for each', [[1, 4, 9]], [[1, 2, 3]]],
    ['half of it right', [[1, -2, 3]], [[1, 2, 3]]],
    ['another shape with other numbers', [[1], [2], [4]], [[1, 2, 3]]],
  ])('says no more than it knows: %s', (_, yours, right) => {
    const run = () => expectSameGraph(matrix(yours), matrix(right))
    expect(run).toThrow(/^the gradient that comes back to w: (element|the shapes)/)
  })

  test('a gradient that was handed on as it came: no chain rule', () => {
    const nodes = (grad: number[]) => ({
      x: { data: [1, 2], grad },
      y: { data: [2, 8], grad: [1, 3] },
    })
    expect(() => expectSameGraph(nodes([1, 3]), nodes([2, 12]))).toThrow(
      'the gradient that comes back to x is that of y, unchanged\n  yours   [1, 3]\n  wanted  [2, 12]',
    )
  })

  test('a gradient that was not summed over the batch', () => {
    const [yours, right] = [[[1, 2], [10, 20]], [11, 22]] // biome-ignore format: one line
    const bias = (grad: unknown) => ({ b: { data: [0, 0], grad } })
    expect(() => expectSameGraph(bias(yours), bias(right))).toThrow(
      'the gradient that comes back to b is not summed over dimension 0: yours is [2, 2], wanted is [2]',
    )
  })
})
