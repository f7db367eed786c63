import { mul, sub, type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { mse, SGD } from '@neuralings/optim'
import { type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { checkLoop } from '../pieces.ts'
import { fit } from './exercise.ts'

const one = { x: tensor([1, 2]), y: tensor([3, 6]) }

function lineThroughZero({
  epochs,
  batches = [one],
}: {
  epochs: number
  batches?: (typeof one)[]
}) {
  const w: Variable = variable([0])
  const model = (x: Tensor) => mul(x, w)
  const optimizer = new SGD([w], { lr: 0.1 })
  const steps = [...fit({ model, loss: mse, optimizer, batches, epochs })]
  return { w, steps }
}

/** An optimizer and a loss that write down when they are called. */
function observed() {
  const diary: string[] = []
  const w = variable([0])
  class Observed extends SGD {
    override zeroGrad(): void {
      diary.push('zeroGrad')
      super.zeroGrad()
    }
    override step(): void {
      diary.push('step')
      super.step()
    }
  }
  const loss = (prediction: Variable, target: Tensor) => {
    diary.push('forward')
    const error = mse(prediction, target)
    const backward = error.backward.bind(error)
    error.backward = (...options) => {
      diary.push('backward')
      backward(...options)
    }
    return error
  }
  return { diary, w, loss, optimizer: new Observed([w], { lr: 0.1 }) }
}

test('one round: each of the four lines once, in an order that works', () => {
  const { diary, w, loss, optimizer } = observed()
  const steps = [...fit({ model: x => mul(x, w), loss, optimizer, batches: [one], epochs: 1 })]
  const round = diary.join(', ') || 'nothing'
  const works = [
    'zeroGrad, forward, backward, step',
    'forward, zeroGrad, backward, step',
    'forward, backward, step, zeroGrad',
  ]
  if (!works.includes(round)) throw new Error(`what happens in one round of yours: ${round}`)
  expect(steps, 'how many values are yielded').toHaveLength(1)
})

test('the table of the task: losses', () => {
  const { steps } = lineThroughZero({ epochs: 3 })
  expect(typeof steps[0]!.loss, 'the type of loss').toBe('number')
  expectClose(
    steps.map(({ loss }) => loss),
    [22.5, 5.625, 1.40625],
    { what: 'the losses of three steps' },
  )
})

test('the table of the task: w', () => {
  expectClose(lineThroughZero({ epochs: 1 }).w, [1.5], { what: 'w after one step' })
  // The gradient is the mean of 2x·(w·x − y), 5·(w − 3): −15, then −7.5, then −3.75.
  expectClose(lineThroughZero({ epochs: 2 }).w, [2.25], { what: 'w after two steps' })
  expectClose(lineThroughZero({ epochs: 3 }).w, [2.625], { what: 'w after three steps' })
})

test('three steps: loss, gradient, and where w goes', () => checkLoop(fit))

test('two batches in each epoch: every step goes by its own gradient', () => {
  const other = { x: tensor([1]), y: tensor([1]) }
  const { steps, w } = lineThroughZero({ epochs: 2, batches: [one, other] })
  // w goes 0 → 1.5 → 1.4 → 2.2 → 1.96: half of the way to 3, a fifth of the way to 1, and again.
  const wanted = [22.5, 0.25, 6.4, 1.44]
  expectClose(
    steps.map(({ loss }) => loss),
    wanted,
    { what: 'the losses of two epochs of two batches' },
  )
  expectClose(w, [1.96], { what: 'w after them' })
})

test('the loss is asked with the prediction first, and the answer second', () => {
  const w = variable([1])
  const loss = (prediction: Variable, target: Tensor) => mse(mul(prediction, 2), target)
  const options = { loss, optimizer: new SGD([w], { lr: 0.1 }), batches: [one], epochs: 1 }
  const losses = [...fit({ ...options, model: x => mul(x, w) })].map(step => step.loss)
  // 2·1 − 3 and 2·2 − 6, squared: 1 and 4
  expectClose(losses, [2.5], { what: 'the mean of (2·prediction − answer)², at w = 1' })
})

test('a loss may be below zero', () => {
  const w = variable([0])
  const loss = (prediction: Variable, target: Tensor) => sub(mse(prediction, target), 100)
  const options = { loss, optimizer: new SGD([w], { lr: 0.1 }), batches: [one], epochs: 2 }
  const losses = [...fit({ ...options, model: x => mul(x, w) })].map(step => step.loss)
  expectClose(losses, [-77.5, -94.375], { what: 'the squared errors less 100, of two steps' })
})

test('a loss may be tiny', () => {
  const w = variable([0])
  const loss = (prediction: Variable, target: Tensor) => mul(mse(prediction, target), 1e-8)
  const options = { loss, optimizer: new SGD([w], { lr: 0.1 }), batches: [one], epochs: 1 }
  const losses = [...fit({ ...options, model: x => mul(x, w) })].map(step => step.loss)
  expectClose(losses, [2.25e-7], { atol: 1e-12, what: 'a hundred-millionth of the squared error' })
})

test('a loss that is NaN is handed out like any other', () => {
  const broken = { x: tensor([Number.NaN]), y: tensor([1]) }
  const { steps } = lineThroughZero({ epochs: 1, batches: [broken] })
  const losses = steps.map(({ loss }) => loss)
  expect(losses, 'the losses of one step').toEqual([Number.NaN])
})

test('a second training goes on where the first one ended', () => {
  const w = variable([0])
  const optimizer = new SGD([w], { lr: 0.1 })
  const again = () =>
    fit({ model: x => mul(x, w), loss: mse, optimizer, batches: [one], epochs: 1 })
  const losses = [...again(), ...again(), ...again()].map(({ loss }) => loss)
  expectClose(losses, [22.5, 5.625, 1.40625], { what: 'the losses of three trainings of one step' })
  expectClose(w, [2.625], { what: 'w after them' })
})

test('who stops after a step leaves nothing behind for the next training', () => {
  const w = variable([0])
  const optimizer = new SGD([w], { lr: 0.1 })
  const steps = () =>
    fit({ model: x => mul(x, w), loss: mse, optimizer, batches: [one], epochs: 9 })
  for (const start of [0, 1.5]) {
    expectClose(w, [start], { what: 'w before the one step of a training' })
    for (const _ of steps()) break
  }
  expectClose(w, [2.25], { what: 'w after two trainings, each stopped after a step' })
})

test('a batch that is right already does not end the training', () => {
  const right = { x: tensor([1]), y: tensor([0]) }
  const { steps } = lineThroughZero({ epochs: 1, batches: [right, one] })
  const losses = steps.map(({ loss }) => loss)
  expectClose(losses, [0, 22.5], { what: 'the losses of a batch that is right, and of another' })
})

test('steps count on, epochs count walks over the data', () => {
  const { steps } = lineThroughZero({ epochs: 2, batches: [one, one, one] })
  const counts = steps.map(({ step, epoch }) => [step, epoch])
  const wanted = [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 2],
  ]
  expectClose(counts, wanted, { what: '[step, epoch] of six steps' })
})

test('nothing happens before the first value is asked for', () => {
  const w = variable([0])
  const optimizer = new SGD([w], { lr: 0.1 })
  const run = fit({ model: x => mul(x, w), loss: mse, optimizer, batches: [one], epochs: 9 })
  expectClose(w, [0], { what: 'w before the first step' })
  run.next()
  expectClose(w, [1.5], { what: 'w after asking once' })
})

test('each epoch walks over the batches anew', () => {
  const other = { x: tensor([1]), y: tensor([1]) }
  let walks = 0
  const batches = {
    *[Symbol.iterator]() {
      walks++
      yield walks === 1 ? one : other
    },
  }
  const w = variable([0])
  const optimizer = new SGD([w], { lr: 0.1 })
  const run = fit({ model: x => mul(x, w), loss: mse, optimizer, batches, epochs: 2 })
  const losses = [...run].map(({ loss }) => loss)
  // w is 1.5 after the first walk, and (1.5 · 1 − 1)² = 0.25.
  expectClose(losses, [22.5, 0.25], { what: 'the losses of two walks that deal other batches' })
})
