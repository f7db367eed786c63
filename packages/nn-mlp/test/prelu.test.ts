// PReLU: by hand, against PyTorch, by nudging.
import { leakyRelu } from '@neuralings/activations'
import { gradcheck, square, sum, type Variable, variable } from '@neuralings/autograd'
import { Linear, PReLU, prelu, Sequential } from '@neuralings/nn-mlp'
import { mse, SGD } from '@neuralings/optim'
import { createRng, randn, scope, tensor, transpose } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'

const rng = createRng(0)

testCases(
  'linear',
  (example, float) => {
    const run = ({ x, weight }: Record<string, Variable>) => prelu(x, weight)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'prelu', scope },
)

test('by hand: a slope for each channel, which is dimension 1', () => {
  const [x, weight] = [
    variable([
      [
        [-1, 2],
        [-3, -4],
      ],
    ]),
    variable([0.5, 10]),
  ] // [1, 2, 2]
  const y = prelu(x, weight)
  expect(y.toArray()).toEqual([
    [
      [-0.5, 2],
      [-30, -40],
    ],
  ])
  sum(y).backward()
  expect(x.grad?.toArray()).toEqual([
    [
      [0.5, 1],
      [10, 10],
    ],
  ])
  expect(weight.grad?.toArray()).toEqual([-1, -7])
})

test('at 0 the slope of the left is taken, as in PyTorch', () => {
  const x = variable([0])
  prelu(x, tensor([0.25])).backward(tensor([1]))
  expect(x.grad?.toArray()).toEqual([0.25])
})

test('with one weight it is a leaky ReLU, of any shape and view', () => {
  for (const shape of [[], [5], [2, 3], [2, 3, 4]]) {
    const x = randn(shape, { rng })
    const seen = shape.length > 1 ? transpose(x) : x
    expect(prelu(seen, tensor([0.125])).toArray()).toEqual(
      leakyRelu(seen, { alpha: 0.125 }).toArray(),
    )
  }
})

describe('the gradients that nudging finds', () => {
  const run = (x: Variable, weight: Variable) => square(prelu(x, weight))
  test.each([
    [[4], [1]],
    [[2, 3], [3]],
    [[2, 3, 2, 2], [3]],
    [[2, 3, 2], [1]],
    [[2, 3], []],
  ])('of %j with weights %j', (shape, weights) => {
    const inputs = [
      randn(shape, { rng, dtype: 'float64' }),
      randn(weights, { rng, dtype: 'float64' }),
    ]
    expect(gradcheck(run, inputs).compared).toBe(inputs[0].size + inputs[1].size)
  })
})

test('the layer: PyTorch’s name and first value, and it learns its slope', () => {
  const layer = new PReLU(2)
  expect(Object.keys(new Sequential(new Linear(2, 2, { rng }), layer).stateDict())[2]).toBe(
    '1.weight',
  )
  expect(layer.stateDict().weight.toArray()).toEqual([0.25, 0.25])
  expect(String(new PReLU(3, { init: 0.5 }))).toBe('PReLU(3)')
  const optimizer = new SGD(layer.parameters(), { lr: 0.5 })
  const [x, y] = [tensor([[-1, -1]]), tensor([[-0.75, -0.5]])]
  for (let step = 0; step < 50; step++) {
    optimizer.zeroGrad()
    mse(layer.forward(x), y).backward()
    optimizer.step()
  }
  expect(layer.weight.toArray()).toEqual([0.75, 0.5].map(slope => expect.closeTo(slope, 5)))
})
