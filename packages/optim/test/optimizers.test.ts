// Steps by hand, and what all optimizers have in common.
import { type Variable, variable } from '@neuralings/autograd'
import {
  Adagrad,
  Adam,
  type AdamOptions,
  AdamW,
  l2Penalty,
  mse,
  Optimizer,
  RMSProp,
  SGD,
  type Slot,
} from '@neuralings/optim'
import { createRng, randn, type Tensor, tensor, transpose } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { exportedOptimizers } from './exported-optimizers.ts'

type Make = (parameters: Iterable<Variable>) => Optimizer

/** Where a parameter goes from `start` when its gradient is, step after step, the next of `slopes`. */
function walk(make: Make, { start = 0, slopes }: { start?: number; slopes: number[] }): number[] {
  const w = variable(start, { dtype: 'float64' })
  const optimizer = make([w])
  return slopes.map(slope => {
    w.grad = tensor(slope, { dtype: 'float64' })
    optimizer.step()
    return w.item()
  })
}

const close = (numbers: number[]) => numbers.map(x => expect.closeTo(x, 6))

describe('by hand', () => {
  test('SGD: w² at 3 has slope 6', () => {
    const w = variable([3], { dtype: 'float64' })
    const optimizer = new SGD([w], { lr: 0.1 })
    mse(w, tensor([0])).backward()
    optimizer.step()
    expect(w.at(0)).toBeCloseTo(2.4, 14)
  })

  test('momentum: the same slope twice goes 1, then 1.5 as far', () => {
    const make: Make = p => new SGD(p, { lr: 1, momentum: 0.5 })
    expect(walk(make, { slopes: [-1, -1] })).toEqual([1, 2.5])
  })

  test('dampening holds back half of every gradient but the first', () => {
    const make: Make = p => new SGD(p, { lr: 1, momentum: 0.5, dampening: 0.5 })
    expect(walk(make, { slopes: [-1, -1] })).toEqual([1, 2])
  })

  test('Nesterov steps by the gradient and half of the new speed', () => {
    const make: Make = p => new SGD(p, { lr: 1, momentum: 0.5, nesterov: true })
    // speeds 1, 1.5; steps 1 + 0.5, 1 + 0.75
    expect(walk(make, { slopes: [-1, -1] })).toEqual([1.5, 3.25])
  })

  test('Adagrad: the sum of squares is 9, then 25', () => {
    const make: Make = p => new Adagrad(p, { lr: 1 })
    expect(walk(make, { slopes: [-3, -4] })).toEqual(close([1, 1.8]))
  })

  test('Adagrad: lrDecay 1 halves the second step; the sum may begin above 0', () => {
    const make: Make = p => new Adagrad(p, { lr: 1, lrDecay: 1, initialAccumulatorValue: 16 })
    // 3/√(16 + 9), then half of 12/√(25 + 144)
    expect(walk(make, { slopes: [-3, -12] })).toEqual(close([0.6, 0.6 + 6 / 13]))
  })

  test('RMSProp: a quarter of the square counts, so the first step is 2 lr', () => {
    const make: Make = p => new RMSProp(p, { lr: 1, alpha: 0.75 })
    expect(walk(make, { slopes: [-5] })).toEqual(close([2]))
  })

  test('RMSProp, centered: half of the square less a quarter, so the first step is 2 lr', () => {
    const make: Make = p => new RMSProp(p, { lr: 1, alpha: 0.5, centered: true })
    expect(walk(make, { slopes: [-5] })).toEqual(close([2]))
  })

  test('RMSProp with momentum: 2, then half of it and 4/√(1/4 · 3/4 · 16 + …)', () => {
    const make: Make = p => new RMSProp(p, { lr: 1, alpha: 0.75, momentum: 0.5 })
    // s = 4, then 3 + 4 = 7; strides 2, then 4/√7
    expect(walk(make, { slopes: [-4, -4] })).toEqual(close([2, 2 + 1 + 4 / Math.sqrt(7)]))
  })

  test.each([1e-3, 1, 1e6])('the first step of Adam is lr long for a slope of %d', slope => {
    const make: Make = p => new Adam(p, { lr: 0.5 })
    expect(walk(make, { slopes: [slope] })[0]).toBeCloseTo(-0.5, 4)
  })

  test('AdamW shrinks the weight by lr · weightDecay, whatever its gradient', () => {
    const make: Make = p => new AdamW(p, { lr: 0.5, weightDecay: 0.5 })
    expect(walk(make, { start: 8, slopes: [0, 0] })).toEqual([6, 4.5])
    expect(walk(make, { start: 8, slopes: [1000] })).toEqual(close([5.5]))
  })
})

test('a centered RMSProp stays finite where the variance rounds to 0', () => {
  const w = variable([0])
  const optimizer = new RMSProp([w], { lr: 1e-12, alpha: 0.5, centered: true })
  w.grad = tensor([0.1])
  for (let step = 0; step < 500; step++) optimizer.step()
  expect(w.at(0)).toBeLessThan(0)
})

test('weightDecay is the slope of half an L2 penalty', () => {
  const [decayed, penalised] = [variable([3, -2]), variable([3, -2])]
  decayed.grad = tensor([0, 0])
  l2Penalty([penalised]).backward()
  new SGD([decayed], { lr: 0.1, weightDecay: 0.5 }).step()
  new SGD([penalised], { lr: 0.1 * 0.25 }).step()
  expect(decayed.toArray()).toEqual(penalised.toArray())
})

describe.each(exportedOptimizers)('%s', (name, Optimizer) => {
  const lr = name === 'Adagrad' ? 1 : 0.1 // its steps shrink by themselves

  test('finds the line behind the points', () => {
    const x = randn([32, 1], { rng: createRng(4), dtype: 'float64' })
    const [w, b] = [variable([[0]], { dtype: 'float64' }), variable([0], { dtype: 'float64' })]
    const optimizer = new Optimizer([w, b], { lr })
    for (let step = 0; step < 400; step++) {
      optimizer.lr = lr * (1 - step / 400)
      optimizer.zeroGrad()
      // y = 2x − 1: the slope of the mean square, worked out on paper
      const misses = Array.from(x.data, v => v * w.at(0, 0) + b.at(0) - (2 * v - 1))
      const slopes = [misses.map((miss, i) => miss * x.data[i]), misses]
      const [dw, db] = slopes.map(list => (2 * list.reduce((a, c) => a + c, 0)) / misses.length)
      w.grad = tensor([[dw]], { dtype: 'float64' })
      b.grad = tensor([db], { dtype: 'float64' })
      optimizer.step()
    }
    expect(w.at(0, 0)).toBeCloseTo(2, 1)
    expect(b.at(0)).toBeCloseTo(-1, 1)
  })

  test('writes into the numbers that are there', () => {
    const numbers = tensor([1, 2])
    const w = variable(numbers)
    w.grad = tensor([1, 1])
    new Optimizer([w], { lr: 0.5 }).step()
    expect(w.data).toBe(numbers)
    expect(numbers.at(0)).not.toBe(1)
  })

  test('moves a parameter that was given as a view', () => {
    const square = tensor([
      [1, 2],
      [3, 4],
    ])
    const w = variable(transpose(square))
    w.grad = tensor([
      [0, 1],
      [0, 0],
    ])
    new Optimizer([w], { lr: 0.5, weightDecay: 0 }).step()
    expect(w.at(0, 1)).toBeLessThan(3)
    expect(w.at(1, 0)).toBe(2)
    expect(square.at(1, 0)).toBe(w.at(0, 1))
  })

  test('zeroGrad forgets, and without a gradient nothing moves', () => {
    const w = variable([1])
    const optimizer = new Optimizer([w], { lr: 1 })
    w.grad = tensor([1])
    optimizer.zeroGrad()
    optimizer.step()
    expect(w.grad).toBeNull()
    expect(w.at(0)).toBe(1)
  })

  test('takes any iterable, reads it once, and moves a parameter given twice only once', () => {
    const w = variable([1])
    function* parameters() {
      yield w
      yield variable([2])
      yield w
    }
    expect(new Optimizer(parameters(), { lr: 1 }).parameters).toHaveLength(2)
  })
})

test('dispose gives the memory of the state back; the parameters stay', () => {
  const w = variable([1, 2])
  const optimizer = new Adam([w])
  const { '0.exp_avg': average } = optimizer.stateDict()
  const placed = average.home !== null
  optimizer.dispose()
  if (placed) expect(() => average.at(0)).toThrow('disposed of')
  else expect(average.at(0)).toBe(0)
  w.grad = tensor([1, 1])
  if (placed) expect(() => optimizer.step()).toThrow('disposed of')
  expect(optimizer.stateDict()['0.step'].item()).toBe(0)
  expect(w.toArray()).toEqual([1, 2])
})

test('an optimizer of one’s own remembers what it names', () => {
  class Heaviest extends Optimizer {
    protected override update({ w, g, t, memory: { record } }: Slot): void {
      record.data[0] = Math.max(record.data[0], g.data[0])
      w.data[0] = 100 * t + record.data[0]
    }
  }
  const make: Make = p => new Heaviest(p, { lr: 1, memory: { record: 2 } })
  expect(walk(make, { slopes: [1, 5, 3] })).toEqual([102, 205, 305])
})

test('an optimizer of one’s own changes what is remembered, and replaces nothing', () => {
  class Forgetful extends Optimizer {
    protected override update({ g, memory }: { g: Tensor; memory: Record<string, Tensor> }): void {
      memory.record = g
    }
  }
  const make: Make = p => new Forgetful(p, { lr: 1, memory: { record: 0 } })
  expect(() => walk(make, { slopes: [1] })).toThrow("read only property 'record'")
})

test('an optimizer of one’s own cannot take the name of the count of steps', () => {
  class Counter extends Optimizer {
    protected override update(): void {}
  }
  expect(() => new Counter([variable(1)], { lr: 1, memory: { step: 0 } })).toThrow(
    "Counter: 'step' counts the steps; choose another name",
  )
})

test('one that is made from another takes options of its own, and refuses others in its own name', () => {
  class Eager extends Adam {
    constructor(
      parameters: Iterable<Variable>,
      { haste = 1, ...options }: AdamOptions & { haste?: number } = {},
    ) {
      super(parameters, { lr: 0.5 * haste, ...options })
    }
  }
  const w = variable([4])
  const optimizer = new Eager([w], { haste: 2, betas: [0.5, 0.5] })
  w.grad = tensor([8])
  optimizer.step()
  expect(w.toArray()).toEqual([3]) // the first step is lr long
  const misspelt = { hatse: 2 } as object
  expect(() => new Eager([w], misspelt)).toThrow(
    'Eager: there is no option hatse, only lr, betas, eps, weightDecay',
  )
})
