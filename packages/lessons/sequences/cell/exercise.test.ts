import { gradcheck, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { type Tensor, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { type CellWeights, rnnCell } from './exercise.ts'

type Matrix = number[][]
type Numbers = Record<'weightIh' | 'weightHh', Matrix> & Record<'biasIh' | 'biasHh', number[]>

const weightsOf = (numbers: Numbers): CellWeights => ({
  weightIh: variable(numbers.weightIh),
  weightHh: variable(numbers.weightHh),
  biasIh: variable(numbers.biasIh),
  biasHh: variable(numbers.biasHh),
})

const cell = (x: Matrix, h: Matrix, numbers: Numbers) =>
  rnnCell(variable(x), variable(h), weightsOf(numbers))

/** The cell of the task: one number in, one number remembered. */
const echo: Numbers = { weightIh: [[0.5]], weightHh: [[0.9]], biasIh: [0], biasHh: [0] }

test('the table of the task', () => {
  const steps = [[1, 0.46], [2, 0.39], [3, 0.34], [4, 0.3], [5, 0.26]] // biome-ignore format: one line
  let h = [[0]]
  for (const [step, after] of steps) {
    h = cell([[step === 1 ? 1 : 0]], h, echo).toArray() as Matrix
    expectClose(h, [[after!]], { what: `the state after step ${step}`, atol: 0.006, rtol: 0 })
  }
})

test('an input alone', () => {
  const numbers = { weightIh: [[1, 10]], weightHh: [[5]], biasIh: [0], biasHh: [0] }
  expectClose(cell([[0.2, 0.05]], [[0]], numbers), [[Math.tanh(0.7)]], { what: 'h′ for x = [0.2, 0.05], h = 0, W = [1, 10]' }) // biome-ignore format: one line
})

test('a state alone', () => {
  const numbers = { weightIh: [[7]], weightHh: [[0.5, -1], [0.25, 2]], biasIh: [0, 0], biasHh: [0, 0] } // biome-ignore format: one line
  const got = cell([[0]], [[0.4, 0.3]], { ...numbers, weightIh: [[7], [7]] })
  expectClose(got, [[Math.tanh(-0.1), Math.tanh(0.7)]], { what: 'h′ for x = 0, h = [0.4, 0.3]' })
})

test('both biases', () => {
  const numbers = { weightIh: [[1], [1]], weightHh: [[1, 0], [0, 1]], biasIh: [0.5, 0], biasHh: [0, -0.25] } // biome-ignore format: one line
  const wanted = [[Math.tanh(0.5), Math.tanh(-0.25)]]
  expectClose(cell([[0]], [[0, 0]], numbers), wanted, {
    what: 'h′ for x = 0 and h = 0, with biases',
  })
})

test('a batch: each row has a state of its own', () => {
  const numbers = { weightIh: [[1, 0]], weightHh: [[2]], biasIh: [0], biasHh: [0] }
  const got = cell([[0.1, 5], [0.2, 5], [0.3, 5]], [[0.1], [-0.2], [0.3]], numbers) // biome-ignore format: one line
  const wanted = [[Math.tanh(0.3)], [Math.tanh(-0.2)], [Math.tanh(0.9)]]
  expectClose(got, wanted, { what: 'h′ for three rows' })
})

test('as wide an input as a state is no licence to swap the tables', () => {
  const numbers = { weightIh: [[1, 2], [0, 1]], weightHh: [[0.5, 0], [1, 0.5]], biasIh: [0, 0], biasHh: [0, 0] } // biome-ignore format: one line
  // W·x = [0.3, 0.1], U·h = [0.1, 0.15].
  const wanted = [[Math.tanh(0.4), Math.tanh(0.25)]]
  expectClose(cell([[0.1, 0.1]], [[0.2, -0.1]], numbers), wanted, { what: 'h′ for x = [0.1, 0.1], h = [0.2, −0.1]' }) // biome-ignore format: one line
})

test('it is the formula, for any sizes', () => {
  const inputs = {
    x: ['B', 'in'],
    h: ['B', 'H'],
    weightIh: ['H', 'in'],
    weightHh: ['H', 'H'],
    biasIh: ['H'],
    biasHh: ['H'],
  } as const
  forAll(inputs, ({ x, h, ...numbers }) => {
    const dot = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
    const next = (x: number[], h: number[]) =>
      numbers.biasIh.map((b, i) =>
        Math.tanh(
          dot(numbers.weightIh[i]!, x) + b + dot(numbers.weightHh[i]!, h) + numbers.biasHh[i]!,
        ),
      )
    const wanted = x.map((row, i) => next(row, h[i]!))
    const [B, H] = [x.length, numbers.biasIh.length]
    const what = `h′ for x [${B}, ${x[0]!.length}] and h [${B}, ${H}]`
    expectClose(cell(x, h, numbers), wanted, { what, atol: 1e-4 })
  })
})

test('the gradient comes back to all six', () => {
  const six = [[[0.3, -1.2, 0.5], [0.1, 0.4, -0.2]], [[0.2, -0.5], [0.7, 0.1]], [[0.5, 0.2, -0.3], [-1, 0.25, 0.4]], [[0.9, -0.4], [0.3, 0.6]], [0.1, 0.2], [-0.1, 0.3]] // biome-ignore format: one line
  gradcheck(
    (x, h, weightIh, weightHh, biasIh, biasHh) =>
      rnnCell(x, h, { weightIh, weightHh, biasIh, biasHh }),
    six.map(numbers => tensor(numbers as Matrix)) as Tensor[],
  )
})
