import { mul, type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { mse, SGD } from '@neuralings/optim'
import { type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
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

test('the table of the task: losses', () => {
  const { steps } = lineThroughZero({ epochs: 3 })
  expectClose(
    steps.map(({ loss }) => loss),
    [22.5, 5.625, 1.40625],
    { what: 'the losses of three steps' },
  )
})

test('the table of the task: w', () => {
  expectClose(lineThroughZero({ epochs: 1 }).w, [1.5], { what: 'w after one step' })
  expectClose(lineThroughZero({ epochs: 3 }).w, [2.625], { what: 'w after three steps' })
})

test('steps count on, epochs count walks over the data', () => {
  const { steps } = lineThroughZero({ epochs: 2, batches: [one, one] })
  expect(steps.map(({ step, epoch }) => [step, epoch])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
  ])
})

test('gradients left over from before do no harm', () => {
  const w = variable([0])
  mul(w, 1000).backward(tensor([1]))
  const optimizer = new SGD([w], { lr: 0.1 })
  const run = fit({ model: x => mul(x, w), loss: mse, optimizer, batches: [one], epochs: 1 })
  expect([...run]).toHaveLength(1)
  expectClose(w, [1.5], { what: 'w after one step' })
})

test('nothing happens before the first value is asked for', () => {
  const w = variable([0])
  const optimizer = new SGD([w], { lr: 0.1 })
  const run = fit({ model: x => mul(x, w), loss: mse, optimizer, batches: [one], epochs: 9 })
  expectClose(w, [0], { what: 'w before the first step' })
  run.next()
  expectClose(w, [1.5], { what: 'w after asking once' })
})
