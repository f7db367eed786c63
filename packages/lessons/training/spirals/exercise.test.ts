import { gradcheck, mul, noGrad, sum, variable } from '@neuralings/autograd'
import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { mse, SGD } from '@neuralings/optim'
import { beside, decisionSurface, scatter } from '@neuralings/plots'
import { argmax, createRng, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { bend, dense, engine, train } from './exercise.ts'

/** A small job for each piece. Training that fails would only say that something is wrong, not where. */
const pieces: Record<string, () => void> = {
  'networks/layer'() {
    const [x, w] = [tensor([[1, 2, 3]]), tensor([[1, 0, 0], [0, 1, 1]])] // biome-ignore format: one line
    expectClose(engine.linear(x, w, tensor([10, 20])), [[11, 25]], { what: 'linear(x, w, b)' })
  },
  'activations/relu'() {
    const { relu, reluDerivative } = engine
    expectClose([relu(-2), relu(3)], [0, 3], { what: '[relu(-2), relu(3)]' })
    const slopes = [reluDerivative(-2), reluDerivative(3)]
    expectClose(slopes, [0, 1], { what: '[reluDerivative(-2), reluDerivative(3)]' })
  },
  'backprop/matmul-gradients'() {
    const [x, w] = [tensor([[1, 2]]), tensor([[3], [5]])]
    const [dx, dw] = engine.matmulGradients(x, w, tensor([[10]]))
    expectClose(dx, [[30, 50]], { what: '∂X' })
    expectClose(dw, [[10], [20]], { what: '∂W' })
  },
  'backprop/sum-to'() {
    const gradient = tensor([[1, 2], [10, 20], [100, 200]]) // biome-ignore format: one line
    expectClose(engine.sumTo(gradient, [2]), [111, 222], { what: 'sumTo(gradient, [2])' })
  },
  'training/loop'() {
    const w = variable([0])
    const options = { loss: mse, optimizer: new SGD([w], { lr: 0.1 }), epochs: 4 }
    const batches = [{ x: tensor([1, 2]), y: tensor([3, 6]) }]
    const losses = [...engine.fit({ ...options, model: x => mul(x, w), batches })].map(p => p.loss)
    expectClose(losses, [22.5, 5.625, 1.40625, 0.3515625], { what: 'the losses of four steps' })
  },
  'training/mini-batches'() {
    const numbers = Array.from({ length: 10 }, (_, i) => i)
    const x = reshape(tensor(numbers), [10, 1])
    const options = { batchSize: 4, rng: createRng(1) }
    const deck = [...engine.batches({ x, y: tensor(numbers) }, options)]
    const rows = deck.flatMap(batch => batch.y.toArray() as number[])
    expectClose(
      [...rows].sort((a, b) => a - b),
      numbers,
      { what: 'the rows of an epoch, sorted' },
    )
  },
}

const broken: string[] = []

test.each(Object.keys(pieces))('your %s', name => {
  try {
    pieces[name]!()
  } catch (error) {
    broken.push(name)
    throw new Error(`mend ${name}, or switch it to ours: ${(error as Error).message}`)
  }
})

const unsolved: string[] = []

/** A test of what is written in this exercise; it waits for the pieces, and training waits for it. */
function part(name: string, check: () => void): void {
  test(name, () => {
    if (broken.length > 0) throw new Error(`not tried yet: ${broken.join(' and ')} first`)
    unsolved.push(name)
    check()
    unsolved.pop()
  })
}

const x = tensor([
  [1, 2, 0],
  [-1, 0.5, 4],
])

part('bend: forward and back', () => {
  const input = variable(x)
  const y = bend(input)
  const bent = [
    [1, 2, 0],
    [0, 0.5, 4],
  ]
  expectClose(y, bent, { what: 'bend(x)' })
  const g = [
    [10, 20, 30],
    [40, 50, 60],
  ]
  y.backward(tensor(g))
  const wanted = [
    [10, 20, 0],
    [0, 50, 60],
  ]
  expectClose(input.grad, wanted, { what: 'the gradient of bend' })
})

part('dense: forward', () => {
  const w = tensor([
    [1, 0, 2],
    [0, 3, 1],
    [5, -1, 0],
    [1, 1, 1],
  ])
  const wanted = [
    [1, 6, 3, 103],
    [7, 5.5, -5.5, 103.5],
  ]
  expectClose(dense(x, w, tensor([0, 0, 0, 100])), wanted, { what: 'dense(x, w, b)' })
})

part('dense: each gradient has the shape of its input', () => {
  const [input, w, b] = [
    variable(x),
    variable(tensor(Array(4).fill([1, 2, 3]))),
    variable([0, 0, 0, 0]),
  ]
  sum(dense(input, w, b)).backward()
  const shapes = [input.grad, w.grad, b.grad].map(grad => `[${grad?.shape}]`)
  expect(shapes, 'the shapes of ∂X, ∂W and ∂b').toEqual(['[2,3]', '[4,3]', '[4]'])
})

part('dense: all gradients agree with a nudge', () => {
  const rows = [
    [0.3, -1.2],
    [1.5, 0.4],
  ]
  const w = [
    [0.5, 2],
    [-1, 0.25],
    [3, 1],
  ]
  gradcheck((x, w, b) => dense(x, w, b), [tensor(rows), tensor(w), tensor([0.1, 0.2, 0.3])])
})

type Model = (x: Tensor) => { data: Tensor }

/** The share of rows whose largest score is at the label. */
function accuracy(model: Model, { x, y }: { x: Tensor; y: Tensor }): number {
  const guesses = argmax(model(x).data, { dim: 1 }).toArray() as number[]
  const truth = y.toArray() as number[]
  return guesses.filter((guess, i) => guess === truth[i]).length / truth.length
}

const frame = { xRange: [-1.1, 1.1], yRange: [-1.1, 1.1], width: 34, height: 11 } as const

/** The held-out points, and beside them what the network says everywhere. */
function picture(model: Model, { x, y }: { x: Tensor; y: Tensor }): string {
  const points = scatter(x, { ...frame, height: 12, labels: y, classes: ['one', 'other'] })
  const surface = decisionSurface(places => model(tensor(places)).data, frame)
  return beside([points, `\n${surface}`], { gap: 2 })
}

test.each(seeds())('held-out points of the spirals: at least 95 % (seed %i)', seed => {
  if (broken.length + unsolved.length > 0) throw new Error('not trained yet: the tests above first')
  const epochs = preset() === 'small' ? 60 : 100
  const steps = epochs * Math.ceil(450 / 32)
  let reached = 0
  for (const { step, loss, model, test } of train({ seed, epochs })) {
    if (loss !== undefined && !Number.isFinite(loss))
      throw new Error(`step ${step}: the loss is ${loss}`)
    if (step % 50 > 0 && step !== steps) continue
    reached = noGrad(() => accuracy(model, test))
    const share = `held out ${(100 * reached).toFixed(1)} %   wanted 95 %`
    const note = `${share}\n${noGrad(() => picture(model, test))}`
    reportProgress({ step, steps, note, ...(loss !== undefined && { loss }) })
  }
  expect(reached, 'the share of held-out points on the right side').toBeGreaterThanOrEqual(0.95)
})
