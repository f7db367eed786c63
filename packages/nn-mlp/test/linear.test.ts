// Linear layers: by hand, against PyTorch, by nudging.
import { gradcheck, variable } from '@neuralings/autograd'
import { Linear } from '@neuralings/nn-mlp'
import { createRng, type DType, randn, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import {
  type Case,
  expectClose,
  type Packed,
  toleranceOf,
  unpack,
} from '../../activations/test/vectors.ts'
import data from './vectors/linear.json' with { type: 'json' }

const rng = createRng(0)

/** A layer whose parameters are given. */
function layerOf(weight: ReturnType<typeof variable>, bias: ReturnType<typeof variable> | null) {
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

describe.each<DType>(['float32', 'float64'])('PyTorch, %s', dtype => {
  type LinearCase = Case & { grad: Record<string, Packed>; upstream: Record<string, Packed> }
  test.each(data.cases as unknown as LinearCase[])('$id', example => {
    const inputs = Object.entries(example.in).map(
      ([name, packed]) => [name, variable(unpack(packed, dtype))] as const,
    )
    const { x, weight, bias = null } = Object.fromEntries(inputs)
    const tolerance = toleranceOf(example, dtype)
    const y = layerOf(weight, bias).forward(x)
    expectClose(y.data, [example.out.y], tolerance)
    y.backward(unpack(example.upstream.y, dtype))
    for (const [name, input] of inputs) {
      if (input.grad) expectClose(input.grad, [example.grad[name]], tolerance)
      else expect(input.grad, name).not.toBeNull()
    }
  })
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
