import { mul, noGrad, type Variable, variable } from '@neuralings/autograd'
import {
  expectClose,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
  showMeasured,
  table,
} from '@neuralings/lesson-kit/testing'
import { decisionSurface } from '@neuralings/plots'
import { argmax, createRng, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { follow } from '../../training/follow.ts'
import {
  checkBatches,
  checkBend,
  checkDenseForward,
  checkDenseGradients,
  checkLoop,
} from '../../training/pieces.ts'
import { bare, ClippedAdam, cures, engine, train } from './exercise.ts'

const std = (w: Tensor) => {
  const numbers = (w.toArray() as number[][]).flat()
  return Math.sqrt(numbers.reduce((sum, v) => sum + v * v, 0) / numbers.length)
}

/** Parameters of the lengths 3 and 4, so of 5 together. */
function pair(): [Variable, Variable] {
  const [a, b] = [variable([1]), variable([[2, 3]])]
  a.grad = tensor([3])
  b.grad = tensor([[0, -4]])
  return [a, b]
}

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'training/spirals'() {
    checkBend(engine.bend)
    checkDenseForward(engine.dense)
    checkDenseGradients(engine.dense)
  },
  'training/loop': () => checkLoop(engine.fit),
  'training/mini-batches': () => checkBatches(engine.batches),
  'optimizers/adam'() {
    const w = variable([1, 1])
    const optimizer = new engine.Adam([w], { lr: 0.25 })
    for (const g of [4, 4]) {
      w.grad = tensor([g, -g])
      optimizer.step()
    }
    expectClose(w, [0.5, 1.5], { what: 'two steps of Adam by ±4 with lr 0.25', rtol: 1e-4 })
  },
  'training-trouble/clip'() {
    const [a, b] = pair()
    expectClose(engine.clipGradNorm([a, b], 2), 5, { what: 'clipGradNorm of [3] and [[0, −4]]' })
    expectClose(a.grad, [1.2], { what: 'the gradient [3], cut' })
    expectClose(b.grad, [[0, -1.6]], { what: 'the gradient [[0, −4]], cut' })
  },
  'training-trouble/init'() {
    const w = engine.kaimingNormal([400, 50], { rng: createRng(1) })
    expectClose(std(w), 0.2, { what: 'the std of kaimingNormal([400, 50], …)', rtol: 0.03 })
  },
  'training-trouble/residual'() {
    const x = variable([2, 3])
    const y = engine.residual(x, x => mul(x, 5))
    y.backward(tensor([1, 1]))
    expectClose(y, [12, 18], { what: 'residual of [2, 3], with f five times x' })
    expectClose(x.grad, [6, 6], { what: 'the gradient of x in it' })
  },
}

const open: string[] = []
const pieceNames = Object.keys(pieces)

test.each(pieceNames)('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

/** A test of what is written in this exercise; training waits for it. */
function part(name: string, check: () => void): void {
  test(name, () => {
    needs(pieceNames.filter(piece => open.includes(piece)))
    open.push(name)
    check()
    open.pop()
  })
}

part('a step of ClippedAdam: the gradient', () => {
  const [a, b] = pair()
  new ClippedAdam([a, b], { lr: 0.1 }).step()
  expectClose(a.grad, [0.6], { what: 'the gradient [3], of a length of 5 in all, after the step' })
  expectClose(b.grad, [[0, -0.8]], { what: 'the gradient [[0, −4]] after the step' })
})

part('a step of ClippedAdam: where the weights go', () => {
  const [a, b] = pair()
  const optimizer = new ClippedAdam([a, b], { lr: 0.1 })
  optimizer.step()
  expectClose(a, [0.9], { what: 'a after one step with lr 0.1', rtol: 1e-4 })
  // Cut, both gradients are 0.6: m̂ = 0.6 again. Were the first 3, and only the second cut, it would go further.
  ;[a.grad, b.grad] = [tensor([0.6]), tensor([[0, -0.8]])]
  optimizer.step()
  expectClose(a, [0.8], { what: 'a after a second step, by a gradient that is short', rtol: 1e-4 })
})

part('the memory of ClippedAdam', () => {
  const [a, b] = pair()
  const optimizer = new ClippedAdam([a, b], { lr: 0.1 })
  optimizer.step()
  const { '0.exp_avg': m } = optimizer.stateDict()
  expectClose(m, [0.06], { what: 'm after the gradient [3], cut to [0.6]', rtol: 1e-4 })
})

part('cures: the weights', () => {
  const w = cures().init([400, 50], { rng: createRng(2) })
  expectClose(std(w), 0.2, { what: 'the std of init([400, 50], …)', rtol: 0.03 })
})

part('cures: the way around a layer', () => {
  const x = variable([1, -1])
  const y = cures().join(x, x => mul(x, 0))
  expectClose(y, [1, -1], { what: 'join of [1, −1] with a layer that says nothing' })
})

part('cures: the optimizer', () => {
  const w = variable([1])
  const optimizer = cures().optimizer([w])
  expect(optimizer instanceof ClippedAdam, 'whether the optimizer is a ClippedAdam').toBe(true)
  expectClose(optimizer.lr, 0.01, { what: 'the learning rate' })
})

type Model = (x: Tensor) => { data: Tensor }

/** The share of rows whose largest score is at the label. */
function accuracy(model: Model, { x, y }: { x: Tensor; y: Tensor }): number {
  const guesses = argmax(model(x).data, { dim: 1 }).toArray() as number[]
  const truth = y.toArray() as number[]
  return guesses.filter((guess, i) => guess === truth[i]).length / truth.length
}

const frame = { xRange: [-1.1, 1.1], yRange: [-1.1, 1.1], width: 40, height: 11 } as const

/** What the network says everywhere. */
const surface = (model: Model) => decisionSurface(places => model(tensor(places)).data, frame)

// Measured over 20 epochs, seeds 1, 2, 3, held-out points in %: without cures 46, 48, 48; He alone 77, 52, 80; the way
// around alone 55, 67, 63; Adam alone, clipping alone and both 46, 48, 48; all of it 100, 100, 100. With all of it the
// first losses are 9742, 4073 and 470, and their gradients 17,000 to 49,000 long; with plain descent in place of
// ClippedAdam the loss is NaN at step 2, 4 and 4.
const perEpoch = Math.ceil(450 / 64)

test('without cures it stays at chance', () => {
  needs(open)
  let reached = 1
  for (const { step, model, test } of train({ seed: 1, cures: bare, steps: 3 * perEpoch })) {
    if (step < 3 * perEpoch) continue
    reached = noGrad(() => accuracy(model, test))
    break
  }
  expect(reached, 'the share without cures').toBeLessThan(0.6)
})

const plannedSteps = (preset() === 'small' ? 15 : 20) * perEpoch

test.each(seeds())('twenty layers, held-out points: at least 95 % (seed %i)', async seed => {
  needs(open)
  const steps = plannedSteps
  let reached = 0
  await follow({
    seed,
    steps,
    train: ({ seed, step }) => train({ seed, cures: cures(), steps, step }),
    looks: step => step % 20 === 0,
    look({ model, test }) {
      reached = noGrad(() => accuracy(model, test))
      keepForPicture({ model, reached })
      const share = `held out ${(100 * reached).toFixed(1)} %   wanted 95 %`
      return `${share}\n${noGrad(() => surface(model))}`
    },
  })
  if (reached < 0.95) open.push('twenty layers')
  expect(reached, 'the share of held-out points on the right side').toBeGreaterThanOrEqual(0.95)
})

/** The check of lessons only sees that they run: of a learner's training, which has passed, all are made. */
const stepsAlone = preset() === 'small' ? perEpoch : plannedSteps

/** What a mix of cures reaches on held-out points; nothing where the loop stops, since the loss is no number. */
function percentOf(mix: typeof bare, seed: number): string {
  try {
    for (const { step, model, test } of train({ seed, cures: mix, steps: stepsAlone }))
      if (step === stepsAlone) return `${(100 * noGrad(() => accuracy(model, test))).toFixed(0)} %`
  } catch {
    // Not this mix is graded, and a loop may refuse a loss that is no number.
  }
  return '-'
}

test('what one cure alone reaches', () => {
  needs(open)
  if (preset() === 'long') return
  const { init, join, optimizer } = cures()
  const rows = Object.entries({ init, join, optimizer }).map(([name, cure]) => {
    const mix = { ...bare, [name]: cure }
    return [name, percentOf(mix, 1), percentOf(mix, 2)]
  })
  showMeasured(table([['one cure alone', 'held out, seed 1', 'seed 2'], ...rows]))
})
