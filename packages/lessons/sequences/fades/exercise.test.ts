import { sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { createMemory, type Memory, remember } from './exercise.ts'

type Matrix = number[][]

/** A gate that is half open leaves 0.5⁵ = 0.031 after 5 steps, 0.5²⁰ = 9.5e-7 after 20; σ(3) is 0.95, and leaves 0.38. */
const steps = 20

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

const fresh = (seed: number) => createMemory(3, 4, { rng: createRng(seed) })

/** What is left of a memory of ones, on the mean, when nothing but zeros is read. */
function left(memory: Memory, steps: number): number {
  let c = variable([[1, 1, 1, 1]])
  for (let step = 0; step < steps; step++) c = remember(variable([[0, 0, 0]]), c, memory)
  return (c.toArray() as Matrix)[0]!.reduce((total, v) => total + v, 0) / 4
}

test('after 20 steps there is something left', () => {
  const [share, each] = [steps, 1].map(steps =>
    Math.min(...[1, 2, 3].map(seed => left(fresh(seed), steps))),
  ) as [number, number]
  const seen = `after 20 steps of zeros ${share.toPrecision(2)} of a fresh memory is left`
  if (!(share > 0.2)) {
    const why = `each step leaves ${each.toPrecision(2)} of what there was`
    throw new Error(`${seen}, wanted more than 0.2: ${why}`)
  }
  if (share > 1) throw new Error(`${seen}, wanted at most all of it`)
})

test('the forget gate can still learn', () => {
  const memory = fresh(1)
  sum(remember(variable([[0, 0, 0]]), variable([[1, 1, 1, 1]]), memory)).backward()
  const { b } = memory.forget
  if (!b.grad) throw new Error('the bias of the forget gate gets no gradient, and could never learn') // biome-ignore format: one line
  const least = Math.min(...(b.grad.toArray() as number[]).map(Math.abs))
  const seen = `the gradient of a bias of the forget gate is ${least.toPrecision(2)}`
  if (!(least > 0.01)) {
    const openness = sigmoid(Math.max(...(b.toArray() as number[])))
    const why = `the gate begins at ${openness.toPrecision(4)}, where the sigmoid is flat`
    throw new Error(`${seen}, wanted more than 0.01: ${why}`)
  }
})

test('all weights and biases learn', () => {
  const memory = fresh(1)
  sum(remember(variable([[1, 2, 3]]), variable([[1, 1, 1, 1]]), memory)).backward()
  const { forget, input, candidate } = memory
  const learning = [forget, input, candidate]
    .flatMap(({ w, b }) => [w, b])
    .map(({ grad }) => !!grad)
  expect(learning, 'which of six get a gradient').toEqual(Array(6).fill(true))
})

test('the input gate is half open at first', () => {
  const { input, candidate } = fresh(2)
  expectClose(input.b, [0, 0, 0, 0], { what: 'the bias of the input gate' })
  expectClose(candidate.b, [0, 0, 0, 0], { what: 'the bias of what may be written' })
})

test('weights are near 0, and each is drawn', () => {
  const { forget, input, candidate } = fresh(3)
  const all = [forget, input, candidate].flatMap(({ w }) => (w.toArray() as Matrix).flat())
  const std = Math.sqrt(all.reduce((total, v) => total + v * v, 0) / all.length)
  expectClose(std, 0.1, { what: 'the std of all 36 weights', rtol: 0.35 })
  expect(new Set(all).size, 'how many of 36 weights differ').toBe(36)
})

/** A memory of one number, and words of one number. */
const tiny = ([f, i, g]: number[], [bf, bi, bg]: number[]): Memory => ({
  forget: { w: variable([[f!]]), b: variable([bf!]) },
  input: { w: variable([[i!]]), b: variable([bi!]) },
  candidate: { w: variable([[g!]]), b: variable([bg!]) },
})

test('a step does what it did: f·c + i·g', () => {
  const memory = tiny([0.5, -1, 2], [0.25, 0.5, -0.1])
  const got = remember(variable([[1], [-2]]), variable([[0.8], [-0.5]]), memory) // biome-ignore format: one line
  const wanted = [
    [sigmoid(0.75) * 0.8 + sigmoid(-0.5) * Math.tanh(1.9)],
    [sigmoid(-0.75) * -0.5 + sigmoid(2.5) * Math.tanh(-4.1)],
  ]
  expectClose(got, wanted, { what: 'the memory after a step, weights 0.5, −1, 2' })
})

test('a word can still make it forget', () => {
  const memory = tiny([-10, 0, 0], [3, 0, 0])
  const got = remember(variable([[1]]), variable([[1]]), memory)
  // σ(−7) = 0.0009.
  expectClose(got, [[sigmoid(-7)]], {
    what: 'the memory after a word that says forget',
    atol: 1e-5,
  })
})
