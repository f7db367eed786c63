// Linear layers: by hand, against PyTorch, by nudging.
import { gradcheck, sum, type Variable, variable } from '@neuralings/autograd'
import { Linear, linear } from '@neuralings/nn-mlp'
import {
  add,
  createRng,
  matmul,
  mul,
  randn,
  scope,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })

test('by hand: each output is a weighted sum, plus its bias', () => {
  const weight = variable([
    [1, 2, 3],
    [0, -1, 0.5],
  ])
  const bias = variable([10, 20])
  expect(linear(tensor([1, 1, 2]), weight, bias).toArray()).toEqual([19, 20])
  expect(linear(tensor([[1, 1, 2]]), weight, bias).toArray()).toEqual([[19, 20]])
  expect(linear(tensor([1, 1, 2]), weight).toArray()).toEqual([9, 0])
})

test('it is one operation, and asks only for the gradients that are wanted', () => {
  const [weight, bias] = [variable([[1, 2]]), variable([3])]
  const y = linear(tensor([[4, 5]]), weight, bias)
  expect(y.op).toBe('linear')
  expect(y.parents).toEqual([weight, bias])
})

testCases(
  'linear',
  (example, float) => {
    const run = ({ x, weight, bias }: Record<string, Variable>) => linear(x, weight, bias ?? null)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'linear', scope },
)

test('gradients agree with nudging', () => {
  const inputs = [draw([2, 3, 5]), draw([4, 5]), draw([4])]
  expect(gradcheck(linear, inputs).compared).toBe(54)
})

test('a bias of float64 makes the result float64', () => {
  const y = linear(tensor([1]), tensor([[1]]), tensor([0.1], { dtype: 'float64' }))
  expect([y.dtype, y.at(0)]).toEqual(['float64', 1.1])
})

test('with no inputs the outputs are the bias, and only it has a gradient to speak of', () => {
  const [x, weight, bias] = [variable(zeros([3, 0])), variable(zeros([2, 0])), variable([5, 7])]
  const y = linear(x, weight, bias)
  sum(y).backward()
  expect(y.toArray()).toEqual([[5, 7], [5, 7], [5, 7]]) // biome-ignore format: a matrix
  expect([x, weight].map(v => v.grad?.shape)).toEqual([[3, 0], [2, 0]]) // biome-ignore format: two shapes
  expect(bias.grad?.toArray()).toEqual([3, 3])
})

// A linear map is known by two properties: f(a + b) = f(a) + f(b), and f(c·a) = c·f(a).
test('without bias it is linear, on any shape, also an empty one', () => {
  const length = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(length, { maxLength: 2 }), length, fc.nat(4), (batch, inputs, outputs) => {
      const w = draw([outputs, inputs])
      const [a, b] = [draw([...batch, inputs]), draw([...batch, inputs])]
      const combined = linear(add(a, mul(b, 3)), w)
      expect(combined.shape).toEqual([...batch, outputs])
      const apart = add(linear(a, w).data, mul(linear(b, w).data, 3))
      for (const [i, value] of apart.data.entries())
        expect(combined.data.data[i]).toBeCloseTo(value, 10)
    }),
  )
})

test('views go in as they are', () => {
  const [x, w] = [draw([5, 3]), draw([3, 2])]
  expect(linear(transpose(draw([3, 4])), transpose(w)).shape).toEqual([4, 2])
  expect(linear(x, transpose(w)).toArray()).toEqual(matmul(x, w).toArray())
})

test('an empty batch leaves gradients of zero', () => {
  const [w, b] = [variable(draw([2, 3])), variable(draw([2]))]
  sum(linear(zeros([0, 3], { dtype: 'float64' }), w, b)).backward()
  expect(w.grad?.toArray()).toEqual(zeros([2, 3]).toArray())
  expect(b.grad?.toArray()).toEqual([0, 0])
})

test('a layer starts as PyTorch does, repeatably', () => {
  const layer = () => new Linear(25, 400, { rng: createRng(5) })
  const { weight, bias } = layer()
  for (const numbers of [weight.data.data, bias?.data.data ?? new Float32Array()]) {
    const largest = Math.max(...numbers.map(Math.abs))
    expect(largest).toBeLessThanOrEqual(0.2)
    expect(largest).toBeGreaterThan(0.19)
  }
  expect(layer().weight.toArray()).toEqual(weight.toArray())
})

test('a layer without bias has one parameter', () => {
  const layer = new Linear(3, 2, { rng, bias: false })
  expect(Object.keys(layer.stateDict())).toEqual(['weight'])
  expect(layer.forward(zeros([3])).toArray()).toEqual([0, 0])
})
