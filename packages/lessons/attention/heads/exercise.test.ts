import { sum, type Variable, variable } from '@neuralings/autograd'
import { expectClose, mend } from '@neuralings/lesson-kit/testing'
import { arange, createRng, reshape, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { attend, cut, layer, type Matrix, type Sees } from '../by-hand.ts'
import { engine, mergeHeads, multiHeadAttention, splitHeads } from './exercise.ts'

const pieces: Record<string, () => void> = {
  'attention/qkv'() {
    const table = (w: number[][], b: number[]) => ({ w: variable(w), b: variable(b) })
    const w = { q: table([[1, 0]], [1]), k: table([[0, 1]], [0]), v: table([[1, 1]], [-1]) }
    const { q, k, v } = engine.qkv(variable([[2, 5]]), w, { memory: variable([[3, 10], [0, 7]]) }) // biome-ignore format: one line
    expectClose([...q.data.data, ...k.data.data, ...v.data.data], [3, 10, 7, 12, 6], { what: 'q, k and v of a small job' }) // biome-ignore format: one line
    expectClose(engine.project(variable([[2, 5]]), w.v), [[6]], { what: 'project of a small job' })
  },
  'attention/attention'() {
    const q = [[1, 2, -1, 0.5], [0, 1, 1, 1]] // biome-ignore format: one line
    const k = [[0.5, 1, 0, 1], [2, 0, -1, 0], [1, 1, 1, 1]] // biome-ignore format: one line
    const v = [[1], [20], [300]]
    const mask = tensor([[1, 1, 0], [1, 1, 1]], { dtype: 'int32' }) // biome-ignore format: one line
    const { output } = engine.scaledDotProductAttention(variable(q), variable(k), variable(v), {
      mask,
    })
    const wanted = attend({ q, k, v }, (i, j) => i > 0 || j < 2).output
    expectClose(output, wanted, { what: 'scaledDotProductAttention of a small job' })
  },
}

// Two words of six numbers in three heads: head 0 gets the numbers 0 and 1 of each word.
const flat = [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]] // biome-ignore format: one line
const apart = [[[0, 1], [6, 7]], [[2, 3], [8, 9]], [[4, 5], [10, 11]]] // biome-ignore format: one line

test('splitHeads: two words of six numbers, in three heads', () => {
  expectClose(splitHeads(variable(flat), 3), apart, { what: 'splitHeads of [2, 6] in 3' })
})

test('splitHeads: a batch of two', () => {
  const x = variable(reshape(arange(48), [2, 4, 6]))
  const numbers = x.toArray() as Matrix[]
  const wanted = numbers.map(rows => [cut(rows, [0, 3]), cut(rows, [3, 6])])
  expectClose(splitHeads(x, 2), wanted, { what: 'splitHeads of [2, 4, 6] in 2' })
})

test('splitHeads: one head is all of it', () => {
  expectClose(splitHeads(variable(flat), 1), [flat], { what: 'splitHeads of [2, 6] in 1' })
})

test('mergeHeads: three heads of two words', () => {
  expectClose(mergeHeads(variable(tensor(apart))), flat, { what: 'mergeHeads of [3, 2, 2]' })
})

test('mergeHeads: a batch of two', () => {
  const heads = reshape(arange(48), [2, 2, 4, 3])
  const parts = heads.toArray() as Matrix[][]
  const wanted = parts.map(([one, other]) => one!.map((row, i) => [...row, ...other![i]!]))
  expectClose(mergeHeads(variable(heads)), wanted, { what: 'mergeHeads of [2, 2, 4, 3]' })
})

test('both undo each other, forwards and back', () => {
  const x = variable(reshape(arange(60), [1, 5, 12]))
  const back = mergeHeads(splitHeads(x, 4))
  expectClose(back, x.data, { what: 'mergeHeads(splitHeads(x, 4))' })
  const g = reshape(arange(60), [1, 5, 12])
  back.backward(g)
  expectClose(x.grad, g, { what: 'the gradient of x behind both' })
})

type Table = { w: Matrix; b: number[] }
type Tables = Record<'q' | 'k' | 'v' | 'out', Table>

/** Tables of drawn numbers, C to C. */
function drawTables(width: number, seed: number): Tables {
  const rng = createRng(seed)
  const row = () => Array.from({ length: width }, () => rng.normal(0, 0.8))
  const table = (): Table => ({ w: Array.from({ length: width }, row), b: row() })
  return { q: table(), k: table(), v: table(), out: table() }
}

function draw(words: number, width: number, seed: number): Matrix {
  const rng = createRng(seed)
  return Array.from({ length: words }, () => Array.from({ length: width }, () => rng.normal()))
}

const variables = (tables: Tables) => {
  const of = ({ w, b }: Table) => ({ w: variable(w), b: variable(b) })
  return { q: of(tables.q), k: of(tables.k), v: of(tables.v), out: of(tables.out) }
}

/** Head after head, with loops: each has tables of its own, which are the rows h·d … of the large ones. */
function byHand(x: Matrix, memory: Matrix, tables: Tables, heads: number, sees?: Sees): Matrix {
  const d = x[0]!.length / heads
  const part = ({ w, b }: Table, h: number): Table => ({
    w: w.slice(h * d, (h + 1) * d),
    b: b.slice(h * d, (h + 1) * d),
  })
  const heard = Array.from({ length: heads }, (_, h) => {
    const q = layer(x, part(tables.q, h))
    const [k, v] = [layer(memory, part(tables.k, h)), layer(memory, part(tables.v, h))]
    return attend({ q, k, v }, sees).output
  })
  return layer(
    x.map((_, i) => heard.flatMap(rows => rows[i]!)),
    tables.out,
  )
}

/** A test of multiHeadAttention, once its pieces are right. */
function whole(name: string, check: () => void): void {
  test(name, () => {
    for (const [id, job] of Object.entries(pieces)) mend(id, job)
    check()
  })
}

test.each([1, 2, 3, 6])('%d heads, each with a part of the tables', heads => {
  for (const [id, job] of Object.entries(pieces)) mend(id, job)
  const [x, tables] = [draw(4, 6, 1), drawTables(6, 2)]
  const y = multiHeadAttention(variable(x), variables(tables), { heads })
  expectClose(y, byHand(x, x, tables, heads), {
    what: `multiHeadAttention in ${heads}`,
    rtol: 1e-4,
  })
})

whole('a batch: each sentence by itself', () => {
  const [one, other, tables] = [draw(3, 4, 3), draw(3, 4, 4), drawTables(4, 5)]
  const y = multiHeadAttention(variable(tensor([one, other])), variables(tables), { heads: 2 })
  const wanted = [one, other].map(x => byHand(x, x, tables, 2))
  expectClose(y, wanted, { what: 'multiHeadAttention of a batch of two', rtol: 1e-4 })
})

whole('a memory of five words is asked by three', () => {
  const [x, memory, tables] = [draw(3, 4, 6), draw(5, 4, 7), drawTables(4, 8)]
  const y = multiHeadAttention(variable(x), variables(tables), { heads: 2, memory: variable(memory) }) // biome-ignore format: one line
  expectClose(y, byHand(x, memory, tables, 2), { what: 'multiHeadAttention with a memory', rtol: 1e-4 }) // biome-ignore format: one line
})

whole('a mask holds for every head', () => {
  const [x, tables] = [draw(3, 4, 9), drawTables(4, 10)]
  const mask = tensor([[1, 0, 0], [1, 1, 0], [1, 1, 1]], { dtype: 'int32' }) // biome-ignore format: one line
  const y = multiHeadAttention(variable(x), variables(tables), { heads: 2, mask })
  const wanted = byHand(x, x, tables, 2, (i, j) => j <= i)
  expectClose(y, wanted, { what: 'multiHeadAttention with a mask', rtol: 1e-4 })
})

whole('every table gets a gradient', () => {
  const w = variables(drawTables(4, 11))
  const x = variable(draw(3, 4, 12))
  sum(multiHeadAttention(x, w, { heads: 2 })).backward()
  for (const [name, layer] of Object.entries(w)) {
    const moves = (v: Variable) => v.grad!.data.some(g => Math.abs(g) > 1e-9)
    expect(moves(layer.w), `whether the table ${name} gets a gradient`).toBe(true)
  }
  expect(x.grad !== null, 'whether x gets a gradient').toBe(true)
})
