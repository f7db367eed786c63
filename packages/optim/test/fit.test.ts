import { add, matmul, mul, type Variable, variable } from '@neuralings/autograd'
import { batches, fit, mse, SGD } from '@neuralings/optim'
import { createRng, randn, type Tensor, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

/** A line to be found: y = 3x − 2. */
function line({ lr = 0.1, seed = 1 } = {}) {
  const x = randn([20, 1], { rng: createRng(seed) })
  const y = tensor(Array.from(x.data, v => [3 * v - 2]))
  const [w, b] = [variable([[0]]), variable([0])]
  const model = (inputs: Tensor): Variable => add(matmul(inputs, w), b)
  const optimizer = new SGD([w, b], { lr })
  return { w, b, model, optimizer, loss: mse, data: { x, y } }
}

const setUp = (options?: { lr?: number }) => {
  const parts = line(options)
  const dealt = batches(parts.data, { batchSize: 8, rng: createRng(2) })
  return { ...parts, batches: dealt }
}

test('finds the line', () => {
  const parts = setUp()
  const losses = [...fit({ ...parts, epochs: 60 })].map(({ loss }) => loss)
  expect(parts.w.at(0, 0)).toBeCloseTo(3, 2)
  expect(parts.b.at(0)).toBeCloseTo(-2, 2)
  expect(losses.at(-1)).toBeLessThan(1e-4)
})

test('counts steps and epochs from 1', () => {
  const progress = [...fit({ ...setUp(), epochs: 2 })]
  expect(progress.map(({ step, epoch }) => [step, epoch])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 2],
  ])
})

test('the loss is that of the batch before the step, and gradients do not add up', () => {
  const w = variable([0])
  const batch = { x: tensor([1]), y: tensor([2]) }
  const steps = fit({
    model: x => mul(x, w),
    loss: mse,
    optimizer: new SGD([w], { lr: 0.25 }),
    batches: [batch],
    epochs: 3,
  })
  // (2 − w)² with w = 0, then 1, then 1.5: each step halves the distance.
  expect([...steps].map(({ loss }) => loss)).toEqual([4, 1, 0.25])
})

test('a model may be anything with a forward', () => {
  const { model, ...rest } = setUp()
  const [first] = fit({ ...rest, model: { forward: model }, epochs: 1 })
  expect(first.loss).toBeGreaterThan(0)
})

test('whoever trains may stop early', () => {
  for (const { step } of fit({ ...setUp(), epochs: 1e9 })) if (step === 5) break
})

describe('a loss that is no number', () => {
  test('stops training, and says where', () => {
    const parts = setUp({ lr: 1e30 })
    expect(() => [...fit({ ...parts, epochs: 100 })]).toThrow(
      /^fit: the loss is (Infinity|NaN) at step \d+ \(epoch \d+, learning rate 1e\+30\); try a smaller learning rate$/,
    )
  })

  test('does not spoil the parameters', () => {
    const w = variable([1])
    const options = { loss: mse, optimizer: new SGD([w], { lr: 1 }), epochs: 1 }
    const batch = { x: tensor([1]), y: tensor([Number.NaN]) }
    const steps = fit({ ...options, model: x => mul(x, w), batches: [batch] })
    expect(() => steps.next()).toThrow('fit: the loss is NaN at step 1')
    expect(w.at(0)).toBe(1)
  })
})

test('an epoch without batches is a mistake, not a fit', () => {
  const parts = setUp()
  expect(() => [...fit({ ...parts, batches: [], epochs: 1 })]).toThrow(
    'fit: epoch 1 has no batches',
  )
  const once = parts.batches[Symbol.iterator]() as Generator<{ x: Tensor; y: Tensor }>
  expect(() => [...fit({ ...parts, batches: once, epochs: 2 })]).toThrow(
    'fit: epoch 2 has no batches',
  )
})
