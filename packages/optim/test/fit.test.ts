import {
  add,
  differentiable,
  matmul,
  mul,
  tanh,
  type Variable,
  variable,
} from '@neuralings/autograd'
import {
  Adam,
  batches,
  cosine,
  fit,
  mse,
  type Optimizer,
  type Progress,
  RMSProp,
  SGD,
} from '@neuralings/optim'
import { clone, createRng, div, randn, type Tensor, tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A line to be found, y = 3x − 2, and what is needed to find it. */
function line() {
  const x = randn([20, 1], { rng: createRng(1) })
  const y = tensor(Array.from(x.data, v => [3 * v - 2]))
  const [w, b] = [variable([[0]]), variable([0])]
  const setting = {
    model: (inputs: Tensor): Variable => add(matmul(inputs, w), b),
    loss: mse,
    optimizer: new SGD([w, b], { lr: 0.1 }),
    batches: batches({ x, y }, { batchSize: 8, rng: createRng(2) }),
  }
  return { w, b, setting }
}

test('finds the line', () => {
  const { w, b, setting } = line()
  const losses = [...fit({ ...setting, epochs: 60 })].map(({ loss }) => loss)
  expect(w.at(0, 0)).toBeCloseTo(3, 2)
  expect(b.at(0)).toBeCloseTo(-2, 2)
  expect(losses.at(-1)).toBeLessThan(1e-4)
})

test('counts steps and epochs from 1', () => {
  const progress = [...fit({ ...line().setting, epochs: 2 })]
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

test('a loss may go back through a term of its own: its gradients count as well', () => {
  const w = variable([1])
  const loss = (prediction: Variable, target: Tensor) => {
    mul(mul(w, 3), tensor([1])).backward() // slope 3
    return mse(prediction, target)
  }
  const model = (x: Tensor) => mul(x, w)
  const batch = { x: tensor([1]), y: tensor([0]) } // slope 2
  const optimizer = new SGD([w], { lr: 0.1 })
  for (const _ of fit({ model, loss, optimizer, batches: [batch], epochs: 1 }));
  expect(w.at(0)).toBeCloseTo(0.5, 6)
})

test('a model may be anything with a forward', () => {
  const { model, ...rest } = line().setting
  const [first] = fit({ ...rest, model: { forward: model }, epochs: 1 })
  expect(first.loss).toBeGreaterThan(0)
})

test('whoever trains may stop early', () => {
  for (const { step } of fit({ ...line().setting, epochs: 1e9 })) if (step === 5) break
})

test('a loss that is no number does not spoil the parameters', () => {
  const w = variable([1])
  const options = { loss: mse, optimizer: new SGD([w], { lr: 1 }), epochs: 1 }
  const batch = { x: tensor([1]), y: tensor([Number.NaN]) }
  const steps = fit({ ...options, model: x => mul(x, w), batches: [batch] })
  expect(() => steps.next()).toThrow('fit: the loss is NaN at step 1')
  expect(w.at(0)).toBe(1)
})

test('no epochs, no steps', () => {
  expect([...fit({ ...line().setting, epochs: 0 })]).toEqual([])
})

test('the gradients are gone after each step', () => {
  const { w, b, setting } = line()
  for (const _ of fit({ ...setting, epochs: 1 })) {
    expect([w.grad, b.grad]).toEqual([null, null])
  }
})

test('the gradients are gone after a step that failed, too', () => {
  const w = variable([1])
  const cliff = differentiable('cliff', (x: Tensor) => [clone(x), g => div(g, 0)])
  const setting = { loss: mse, optimizer: new SGD([w], { lr: 1 }), epochs: 1, maxGradNorm: 1 }
  const batch = { x: tensor([1]), y: tensor([0]) }
  const steps = fit({ ...setting, model: x => mul(x, cliff(w)), batches: [batch] })
  expect(() => steps.next()).toThrow('clipGradNorm: the norm of the gradients is Infinity')
  expect([w.grad, w.at(0)]).toEqual([null, 1])
})

test('a schedule sets the learning rate of each step, the first with 0', () => {
  const { setting } = line()
  const [asked, used]: number[][] = [[], []]
  const schedule = (step: number) => {
    asked.push(step)
    return 1 / (10 + step)
  }
  for (const _ of fit({ ...setting, epochs: 2, schedule })) used.push(setting.optimizer.lr)
  expect(asked).toEqual([0, 1, 2, 3, 4, 5])
  expect(used).toEqual([1 / 10, 1 / 11, 1 / 12, 1 / 13, 1 / 14, 1 / 15])
})

test('maxGradNorm shortens the step: lr · 2 instead of lr · 8', () => {
  const w = variable([4], { dtype: 'float64' })
  const optimizer = new SGD([w], { lr: 0.5 })
  const batch = { x: tensor([1]), y: tensor([0]) }
  const setting = { model: (x: Tensor) => mul(x, w), loss: mse, optimizer, batches: [batch] }
  for (const { loss } of fit({ ...setting, epochs: 1, maxGradNorm: 2 })) expect(loss).toBe(16)
  expect(w.at(0)).toBeCloseTo(3, 5)
})

describe('two trainings, a step of one and a step of the other by turns', () => {
  const optimizers: [name: string, make: (parameters: Variable[]) => Optimizer][] = [
    ['momentum', p => new SGD(p, { lr: 0.05, momentum: 0.9, nesterov: true })],
    ['RMSProp', p => new RMSProp(p, { lr: 0.05, momentum: 0.5 })],
    ['Adam', p => new Adam(p, { lr: 0.05 })],
  ]
  type Plan = { seed: number; batchSize: number; epochs: number }

  /** A line is fitted to points that are no line, so that no two steps are alike. */
  function training({ seed, batchSize, epochs }: Plan, make: (typeof optimizers)[0][1]) {
    const rng = createRng(seed)
    const [x, y] = [randn([12, 3], { rng }), randn([12, 1], { rng })]
    const [w, b] = [variable(randn([3, 1], { rng })), variable([0])]
    return fit({
      model: inputs => tanh(add(matmul(inputs, w), b)),
      loss: mse,
      optimizer: make([w, b]),
      batches: batches({ x, y }, { batchSize, rng }),
      epochs,
      schedule: cosine({ lr: 0.05, totalSteps: 40 }),
      maxGradNorm: 1,
    })
  }

  const plan = fc.record({
    seed: fc.nat(),
    batchSize: fc.integer({ min: 1, max: 12 }),
    epochs: fc.integer({ min: 1, max: 4 }),
  })

  test.each(optimizers)('%s: the same losses as one after the other', (_, make) => {
    fc.assert(
      fc.property(plan, plan, fc.array(fc.boolean(), { maxLength: 60 }), (first, second, turns) => {
        const wanted = [first, second].map(one => [...training(one, make)])
        const running = [first, second].map(one => training(one, make))
        const got: Progress[][] = [[], []]
        for (const turn of turns) {
          const { value } = running[Number(turn)].next()
          if (value) got[Number(turn)].push(value)
        }
        for (const [i, rest] of running.entries()) got[i].push(...rest)
        expect(got).toEqual(wanted)
      }),
      { seed: 5, numRuns: 30 },
    )
  })

  test('the seeds make a difference, so the losses above are not the same anyway', () => {
    const make = optimizers[0][1]
    const plans = [1, 2].map(seed => ({ seed, batchSize: 5, epochs: 2 }))
    const [a, b] = plans.map(one => [...training(one, make)].map(({ loss }) => loss))
    expect(a).not.toEqual(b)
  })
})
