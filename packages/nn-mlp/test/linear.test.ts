// Linear layers: by hand, against PyTorch, by nudging.
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { Linear } from '@neuralings/nn-mlp'
import { createRng, randn, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'

const rng = createRng(0)

/** A layer whose parameters are given. */
function layerOf(weight: Variable, bias: Variable | null) {
  const [outputs, inputs] = weight.shape
  return Object.assign(new Linear(inputs, outputs, { rng, bias: bias !== null }), { weight, bias })
}

test('by hand: each output is a weighted sum, plus its bias', () => {
  const weight = variable([
    [1, 2, 3],
    [0, -1, 0.5],
  ])
  const layer = layerOf(weight, variable([10, 20]))
  expect(layer.forward(tensor([1, 1, 2])).toArray()).toEqual([19, 20])
  expect(layer.forward(tensor([[1, 1, 2]])).toArray()).toEqual([[19, 20]])
})

testCases('linear', (example, float) => {
  const run = ({ x, weight, bias }: Record<string, Variable>) =>
    layerOf(weight, bias ?? null).forward(x)
  checkCase(example, { float, variable, run })
})

test('gradients agree with nudging', () => {
  const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
  const inputs = [draw([2, 3, 5]), draw([4, 5]), draw([4])]
  expect(gradcheck((x, w, b) => layerOf(w, b).forward(x), inputs).compared).toBe(54)
})

test('starts as PyTorch does, repeatably', () => {
  const layer = () => new Linear(25, 400, { rng: createRng(5) })
  const { weight, bias } = layer()
  for (const numbers of [weight.data.data, bias?.data.data ?? new Float32Array()]) {
    const largest = Math.max(...numbers.map(Math.abs))
    expect(largest).toBeLessThanOrEqual(0.2)
    expect(largest).toBeGreaterThan(0.19)
  }
  expect(layer().weight.toArray()).toEqual(weight.toArray())
})

test('without bias there is one parameter', () => {
  const layer = new Linear(3, 2, { rng, bias: false })
  expect(Object.keys(layer.stateDict())).toEqual(['weight'])
  expect(layer.forward(zeros([3])).toArray()).toEqual([0, 0])
})

test('says which inputs it expected', () => {
  expect(() => new Linear(3, 2, { rng }).forward(zeros([4, 2]))).toThrow(
    'Linear(3, 2): expected [..., 3], got [4,2]',
  )
})
