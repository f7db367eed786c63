import { gradcheck, sum, variable } from '@neuralings/autograd'
import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { decisionSurface } from '@neuralings/plots'
import { argmax, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { bend, dense, train } from './exercise.ts'

const x = tensor([
  [1, 2, 0],
  [-1, 0.5, 4],
])

test('bend: forward and back', () => {
  const input = variable(x)
  const y = bend(input)
  expectClose(y, [
    [1, 2, 0],
    [0, 0.5, 4],
  ])
  y.backward(
    tensor([
      [10, 20, 30],
      [40, 50, 60],
    ]),
  )
  const wanted = [
    [10, 20, 0],
    [0, 50, 60],
  ]
  expectClose(input.grad, wanted, { what: 'the gradient of bend' })
})

test('dense: each gradient has the shape of its input', () => {
  const w = variable([
    [1, 0, 2],
    [0, 3, 1],
    [5, -1, 0],
    [1, 1, 1],
  ])
  const [input, b] = [variable(x), variable([0, 0, 0, 100])]
  const y = dense(input, w, b)
  expectClose(y, [
    [1, 6, 3, 103],
    [7, 5.5, -5.5, 103.5],
  ])
  sum(y).backward()
  expect([input.grad?.shape, w.grad?.shape, b.grad?.shape]).toEqual([[2, 3], [4, 3], [4]])
  expectClose(b.grad, [2, 2, 2, 2], { what: '∂b for two examples' })
})

test('dense: all three gradients agree with a nudge', () => {
  const inputs = [
    tensor([[0.3, -1.2]], { dtype: 'float64' }),
    tensor(
      [
        [0.5, 2],
        [-1, 0.25],
        [3, 1],
      ],
      { dtype: 'float64' },
    ),
    tensor([0.1, 0.2, 0.3], { dtype: 'float64' }),
  ]
  gradcheck((x, w, b) => sum(dense(x, w, b)), inputs)
})

/** The share of rows whose largest logit is at the label. */
function accuracy(logits: Tensor, labels: Tensor): number {
  const guesses = argmax(logits, { dim: 1 }).toArray() as number[]
  const truth = labels.toArray() as number[]
  return guesses.filter((guess, i) => guess === truth[i]).length / truth.length
}

test.each(seeds())('held-out points of the spirals: at least 95 % (seed %i)', seed => {
  const epochs = preset() === 'small' ? 60 : 100
  const steps = epochs * Math.ceil(450 / 32)
  let reached = 0
  for (const { step, loss, model, test } of train({ seed, epochs })) {
    if (step % 100 && step !== steps) continue
    reached = accuracy(model(test.x).data, test.y)
    const surface = decisionSurface(places => model(tensor(places)).data, {
      xRange: [-1.1, 1.1],
      yRange: [-1.1, 1.1],
      width: 40,
      height: 14,
    })
    const note = `held out ${(100 * reached).toFixed(1)} %   wanted 95 %\n${surface}`
    reportProgress({ step, steps, loss, note })
  }
  expect(reached).toBeGreaterThanOrEqual(0.95)
})
