import { sum, type Variable, variable } from '@neuralings/autograd'
import { expectClose, mend } from '@neuralings/lesson-kit/testing'
import { type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { checkDenseForward, checkDenseGradients } from '../../training/pieces.ts'
import { layer, type Matrix } from '../by-hand.ts'
import { engine, project, qkv } from './exercise.ts'

// Three tables of different heights: C = 3, q and k have 2 numbers, v has 4.
const numbers = {
  q: { w: [[1, 0, 2], [0, -1, 1]], b: [0.5, 0] }, // biome-ignore format: one line
  k: { w: [[3, 1, 0], [1, 1, 1]], b: [0, 2] }, // biome-ignore format: one line
  v: { w: [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, -1]], b: [10, 20, 30, 40] }, // biome-ignore format: one line
}
const tables = () => {
  const { q, k, v } = numbers
  const of = ({ w, b }: { w: Matrix; b: number[] }) => ({ w: variable(w), b: variable(b) })
  return { q: of(q), k: of(k), v: of(v) }
}
const words = [[1, 2, 0], [0, 1, -1]] // biome-ignore format: one line
const others = [[2, 0, 1], [1, 1, 1], [0, 3, -2]] // biome-ignore format: one line

/** A test of qkv, once `project` and what it is made of are right. */
function part(name: string, check: () => void): void {
  test(name, () => {
    mend('training/spirals', checkProject)
    check()
  })
}

function checkProject(): void {
  checkDenseForward(engine.dense)
  checkDenseGradients(engine.dense)
  const sentences = [words, others.slice(0, 2)]
  const wanted = sentences.map(rows => layer(rows, numbers.v))
  expectClose(project(variable(tensor(sentences)), tables().v), wanted, {
    what: 'project of two sentences',
  })
}

// By hand: q of (1, 2, 0) is (1 + 0 + 0.5, −2 + 0), k is (3 + 2, 1 + 2 + 2), v is (11, 22, 30, 43).
part('the two words of the task', () => {
  const { q, k, v } = qkv(variable(words), tables())
  expectClose(q, [[1.5, -2], [-1.5, -2]], { what: 'q' }) // biome-ignore format: one line
  expectClose(k, [[5, 5], [1, 2]], { what: 'k' }) // biome-ignore format: one line
  expectClose(v, [[11, 22, 30, 43], [10, 21, 29, 42]], { what: 'v' }) // biome-ignore format: one line
})

part('a batch of two sentences, of one word each', () => {
  const x: [Matrix, Matrix] = [[[1, 2, 0]], [[0, 1, -1]]]
  const { q, k, v } = qkv(variable(tensor(x)), tables())
  for (const [name, y] of Object.entries({ q, k, v })) {
    const wanted = x.map(rows => layer(rows, numbers[name as 'q']))
    expectClose(y, wanted, { what: `${name} of a batch` })
  }
})

const asking = () => qkv(variable(words), tables(), { memory: variable(others) })

part('with a memory: q comes from x', () => {
  expectClose(asking().q, layer(words, numbers.q), { what: 'q, with a memory' })
})

part('with a memory: k comes from it', () => {
  expectClose(asking().k, layer(others, numbers.k), { what: 'k, with a memory' })
})

part('with a memory: v comes from it', () => {
  expectClose(asking().v, layer(others, numbers.v), { what: 'v, with a memory' })
})

/** What comes back to a table: gᵀ·x, where g is 1 everywhere, is the sum of the rows, once for each output. */
const sums = (rows: Matrix, outputs: number) =>
  Array.from({ length: outputs }, () => rows[0]!.map((_, c) => rows.reduce((s, r) => s + r[c]!, 0)))

part('each table learns, from those that it has looked at', () => {
  const w = tables()
  const { q, k, v } = qkv(variable(words), w, { memory: variable(others) })
  for (const y of [q, k, v]) sum(y as Variable).backward()
  expectClose(w.q.w.grad as Tensor, sums(words, 2), { what: 'the gradient of the table of q' })
  expectClose(w.k.w.grad as Tensor, sums(others, 2), { what: 'the gradient of the table of k' })
  expectClose(w.v.w.grad as Tensor, sums(others, 4), { what: 'the gradient of the table of v' })
})

part('who asks whom is not the same as who is asked by whom', () => {
  const { q, k } = qkv(variable(words), tables())
  const [[a, b], [c, d]] = [q.toArray() as [Matrix[0], Matrix[0]], k.toArray() as typeof words]
  const dot = (x: number[], y: number[]) => x.reduce((s, v, i) => s + v * y[i]!, 0)
  // (1.5, −2)·(1, 2) = −2.5 and (−1.5, −2)·(5, 5) = −17.5
  expectClose([dot(a, d!), dot(b, c!)], [-2.5, -17.5], { what: 'the two words’ dot products q·k' })
})

test('x stays', () => {
  const x = variable(words)
  qkv(x, tables())
  expect(x.toArray(), 'x afterwards').toEqual(words)
})
