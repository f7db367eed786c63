import { gradcheck, sum, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { type Tensor, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { lstmCell } from './exercise.ts'

type Matrix = number[][]

const { tanh } = Math
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** One number remembered and one read, which is 0: only the sums of i, f, g and o count, here as biases. */
function gated(sums: number[], c: number) {
  const weights = {
    weightIh: variable([[0], [0], [0], [0]]),
    weightHh: variable([[0], [0], [0], [0]]),
    biasIh: variable(sums),
    biasHh: variable([0, 0, 0, 0]),
  }
  const state = lstmCell(variable([[0]]), { h: variable([[0.3]]), c: variable([[c]]) }, weights)
  return { h: state.h.item(), c: state.c.item() }
}

const [open, shut] = [20, -20]

test('the table of the task', () => {
  // i, f, o = σ(0) = 0.5, g = tanh(1) = 0.76; c′ = 1 + 0.38 = 1.38, tanh(1.38) = 0.88, h′ = 0.44.
  const { h, c } = gated([0, 0, 1, 0], 2)
  expectClose([h, c], [0.44, 1.38], { what: 'h and c for the sums 0, 0, 1, 0 and c = 2', atol: 0.006, rtol: 0 }) // biome-ignore format: one line
})

test('only the forget gate is open: c stays', () => {
  expectClose(gated([shut, open, 3, shut], 0.7).c, 0.7, { what: 'c′ for c = 0.7, only f open' })
  expectClose(gated([shut, open, 3, shut], -4).c, -4, { what: 'c′ for c = −4, only f open' })
})

test('the forget gate is shut: c goes', () => {
  expectClose(gated([shut, shut, 3, open], 5).c, 0, { what: 'c′ for c = 5, f and i shut', atol: 1e-6 }) // biome-ignore format: one line
})

test('only the input gate is open: g is written', () => {
  expectClose(gated([open, shut, 0.5, shut], 3).c, tanh(0.5), { what: 'c′ for g = tanh(0.5), only i open' }) // biome-ignore format: one line
})

test('both are open: it adds up', () => {
  expectClose(gated([open, open, -1, shut], 2).c, 2 + tanh(-1), { what: 'c′ for c = 2, g = tanh(−1), i and f open' }) // biome-ignore format: one line
})

test('the output gate shows tanh of the new c, or nothing', () => {
  expectClose(gated([open, open, 1, open], 0.5).h, tanh(0.5 + tanh(1)), { what: 'h′ for c = 0.5, g = tanh(1), all open' }) // biome-ignore format: one line
  expectClose(gated([open, open, 1, shut], 0.5).h, 0, { what: 'h′, o shut', atol: 1e-6 })
})

test('gates between 0 and 1', () => {
  const c = sigmoid(-1) * 1.5 + sigmoid(2) * tanh(-0.5)
  const got = gated([2, -1, -0.5, 0.3], 1.5)
  expectClose([got.h, got.c], [sigmoid(0.3) * tanh(c), c], { what: 'h and c for the sums 2, −1, −0.5, 0.3 and c = 1.5' }) // biome-ignore format: one line
})

/** The formula, number by number; W, U and b have four blocks each, in the order of PyTorch: i, f, g, o. */
function byHand(x: number[], h: number[], c: number[], W: Matrix[], U: Matrix[], b: number[][]) {
  const dot = (a: number[], b: number[]) => a.reduce((total, v, i) => total + v * b[i]!, 0)
  const sums = W.map((rows, block) =>
    rows.map((row, unit) => dot(row, x) + dot(U[block]![unit]!, h) + b[block]![unit]!),
  )
  const next = c.map(
    (v, unit) => sigmoid(sums[1]![unit]!) * v + sigmoid(sums[0]![unit]!) * tanh(sums[2]![unit]!),
  )
  return { h: next.map((v, unit) => sigmoid(sums[3]![unit]!) * tanh(v)), c: next }
}

test('it is the formula, for any sizes', () => {
  const inputs = {
    x: ['B', 'in'], h: ['B', 'H'], c: ['B', 'H'],
    Wi: ['H', 'in'], Wf: ['H', 'in'], Wg: ['H', 'in'], Wo: ['H', 'in'],
    Ui: ['H', 'H'], Uf: ['H', 'H'], Ug: ['H', 'H'], Uo: ['H', 'H'],
    bi: ['H'], bf: ['H'], bg: ['H'], bo: ['H'],
  } as const // biome-ignore format: a line for each table
  forAll(inputs, ({ x, h, c, ...t }) => {
    const [W, U, b] = [[t.Wi, t.Wf, t.Wg, t.Wo], [t.Ui, t.Uf, t.Ug, t.Uo], [t.bi, t.bf, t.bg, t.bo]] // biome-ignore format: one line
    const weights = {
      weightIh: variable(W.flat()),
      weightHh: variable(U.flat()),
      biasIh: variable(b.flat()),
      biasHh: variable(b.flat().map(() => 0.25)),
    }
    const state = lstmCell(variable(x), { h: variable(h), c: variable(c) }, weights)
    const biases = b.map(block => block.map(v => v + 0.25))
    const wanted = x.map((row, i) => byHand(row, h[i]!, c[i]!, W, U, biases))
    const sizes = `x [${x.length}, ${x[0]!.length}], H = ${h[0]!.length}`
    const close = { atol: 1e-3, rtol: 1e-4 }
    expectClose(state.c, wanted.map(one => one.c), { what: `c′ for ${sizes}`, ...close }) // biome-ignore format: one line
    expectClose(state.h, wanted.map(one => one.h), { what: `h′ for ${sizes}`, ...close }) // biome-ignore format: one line
  })
})

test('along c the gradient comes back whole', () => {
  const weights = {
    weightIh: variable([[0], [0], [0], [0]]),
    weightHh: variable([[0], [0], [0], [0]]),
    biasIh: variable([shut, open, 0, shut]),
    biasHh: variable([0, 0, 0, 0]),
  }
  const c = variable([[0.4]])
  let state = { h: variable([[0]]), c }
  for (let step = 0; step < 20; step++) state = lstmCell(variable([[1]]), state, weights)
  sum(state.c).backward()
  expectClose(c.grad, [[1]], { what: 'what comes back to c through 20 steps, f open' })
})

test('the gradient comes back to all seven', () => {
  const x = [[0.3, -1.2]]
  const [h, c] = [[[0.2]], [[0.7]]]
  const weights = [[[0.5, 0.2], [-1, 0.25], [0.3, 0.8], [0.1, -0.6]], [[0.9], [0.3], [-0.5], [0.4]], [0.1, 0.2, -0.3, 0.4], [-0.1, 0.3, 0.2, 0]] // biome-ignore format: one line
  gradcheck(
    (x, h, c, weightIh, weightHh, biasIh, biasHh) => {
      const state = lstmCell(x, { h, c }, { weightIh, weightHh, biasIh, biasHh })
      return sum(state.h)
    },
    [x, h, c, ...weights].map(numbers => tensor(numbers as Matrix)) as Tensor[],
  )
})
