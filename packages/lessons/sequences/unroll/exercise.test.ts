import { add, sum, type Variable, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { unroll } from './exercise.ts'

type Matrix = number[][]

const weights = (W: Matrix, U: Matrix, b = U.map(() => 0)) => ({
  weightIh: variable(W),
  weightHh: variable(U),
  biasIh: variable(b),
  biasHh: variable(U.map(() => 0)),
})

/** Sentences of one row of one number each. */
const words = (...numbers: number[]) => numbers.map(v => variable([[v]]))
const zero = () => variable([[0]])
const echo = () => weights([[0.5]], [[0.9]])

const { tanh } = Math

test('the states of the task', () => {
  const wanted = [[[0.46]], [[0.39]], [[0.34]], [[0.3]]]
  const states = unroll(words(1, 0, 0, 0), zero(), echo())
  expect(states, 'the list of states').toHaveLength(4)
  for (const [t, h] of states.entries())
    expectClose(h, wanted[t]!, { what: `the state behind word ${t + 1} of 1 0 0 0`, atol: 0.006, rtol: 0 }) // biome-ignore format: one line
})

test('a sentence of two words, from another state', () => {
  const states = unroll(words(0.2, -0.4), variable([[0.5]]), weights([[1]], [[2]]))
  const first = tanh(0.2 + 2 * 0.5)
  const wanted = [[[first]], [[tanh(-0.4 + 2 * first)]]]
  expectClose(states.map(h => h.toArray()) as number[][][], wanted, { what: 'the states, from h = 0.5' }) // biome-ignore format: one line
})

test('one word, and none', () => {
  const one = unroll(words(0.5), zero(), weights([[1]], [[2]]))
  expect(one, 'the states of one word').toHaveLength(1)
  expectClose(one[0], [[tanh(0.5)]], { what: 'the state behind a single word' })
  expect(unroll([], zero(), echo()), 'the states of no word').toHaveLength(0)
})

test('sentences in a batch do not touch each other', () => {
  // Two words of two sentences: each sentence keeps its row.
  const x = [variable([[0.1], [0.2]]), variable([[0.3], [-0.4]])] // biome-ignore format: one line
  const states = unroll(x, variable([[0], [0.5]]), weights([[1]], [[1]])) // biome-ignore format: one line
  const first = [tanh(0.1), tanh(0.7)]
  const wanted = [[[first[0]!], [first[1]!]], [[tanh(0.3 + first[0]!)], [tanh(-0.4 + first[1]!)]]] // biome-ignore format: one line
  expectClose(states.map(h => h.toArray()) as number[][][], wanted, { what: 'the states of two sentences' }) // biome-ignore format: one line
})

test('the next sentence begins afresh', () => {
  const first = unroll(words(1, 1, 1), zero(), echo())
  const again = unroll(words(1, 1, 1), zero(), echo())
  expectClose(again.map(h => h.item()), first.map(h => h.item()), { what: 'the same sentence, read once more' }) // biome-ignore format: one line
})

test('words and the state at the start are left as they are', () => {
  const [x, h] = [words(1, 0.5), variable([[0.25]])]
  unroll(x, h, echo())
  expectClose([...x.map(word => word.item()), h.item()], [1, 0.5, 0.25], { what: 'words and state afterwards' }) // biome-ignore format: one line
  expect(x, 'the words afterwards').toHaveLength(2)
})

test('it is the cell again and again, for any sizes', () => {
  forAll({ x: ['T', 'in'], W: ['H', 'in'], U: ['H', 'H'], h: ['H'] }, ({ x, W, U, h }) => {
    const dot = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
    let state = h
    const wanted = x.map(word => {
      const before = state
      state = W.map((row, i) => tanh(dot(row, word) + dot(U[i]!, before)))
      return state
    })
    const states = unroll(x.map(word => variable([word])), variable([h]), weights(W, U)) // biome-ignore format: one line
    const got = states.map(one => (one.toArray() as Matrix)[0]!)
    const what = `the states of ${x.length} words, H = ${h.length}`
    expectClose(got, wanted, { what, atol: 1e-3 })
  })
})

/** What comes back to each word, and to the state at the start, from the last state or from all of them. */
function back(from: (states: Variable[]) => Variable) {
  const [x, h] = [words(0, 0, 0), zero()]
  sum(from(unroll(x, h, weights([[1]], [[0.5]])))).backward()
  return [h, ...x].map(v => v.grad?.at(0, 0) ?? 0)
}

test('the gradient of the last state comes back to every word', () => {
  // At 0 the slope of tanh is 1: each step leaves the half.
  expectClose(back(states => states.at(-1)!), [0.125, 0.25, 0.5, 1], { what: 'what the last of three states sends back to h and to the words' }) // biome-ignore format: one line
})

test('and that of all of them adds up', () => {
  expectClose(back(([a, b, c]) => add(add(a!, b!), c!)), [0.875, 1.75, 1.5, 1], { what: 'what all three states send back to h and to the words' }) // biome-ignore format: one line
})
