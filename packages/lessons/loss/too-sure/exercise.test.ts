import { loadDigits } from '@neuralings/datasets/digits'
import { call, expectClose, forAll, keepForPicture, needs } from '@neuralings/lesson-kit/testing'
import {
  add,
  createRng,
  matmul,
  maximum,
  randn,
  slice,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { createReader, firstLoss, lossOfGuessing } from './exercise.ts'

type Reader = ReturnType<typeof createReader>

/** The names of the tests that failed: digits are loaded when there are none. */
const open: string[] = []

const layer = (w: number[][], b: number[]) => ({ w: tensor(w), b: tensor(b) })

test('firstLoss: two small networks, by hand', () => {
  open.push('firstLoss')
  // 1 and −2 become 1 and 0, the scores 1, 0 and 5: e is 2.718 of 2.718 + 1 + 148.413.
  const hidden = layer([[1, 0], [0, -1]], [0, 0]) // biome-ignore format: rows
  const output = layer([[1, 3], [0, 1], [2, 4]], [0, 0, 3]) // biome-ignore format: rows
  const what = 'firstLoss of scores 1, 0 and 5 at the first class'
  expectClose(firstLoss([hidden, output], tensor([[1, 2]]), [0]), 4.024747834, { what })
  // 100 and 0, and then 0 and 0: 100 at the second class, ln 2 at the first.
  const far = layer([[100, 0], [0, 0]], [0, 0]) // biome-ignore format: rows
  const rows = tensor([[1, 2], [0, 2]]) // biome-ignore format: rows
  const both = 'firstLoss of scores 100 and 0 at the second class, and of equal scores'
  const wanted = (100 + Math.LN2) / 2
  expectClose(firstLoss([hidden, far], rows, [1, 0]), wanted, { what: both })
  open.pop()
})

/** A dozen pictures with ink on every fifth pixel or so. */
function pictures(): { x: Tensor; target: number[] } {
  const rng = createRng(8)
  const inked = () => Array.from({ length: 784 }, () => (rng.uniform() < 0.2 ? rng.uniform() : 0))
  const x = tensor(Array.from({ length: 12 }, inked))
  return { x, target: Array.from({ length: 12 }, (_, i) => i % 10) }
}

/** The mean surprise, from the layers alone: whoever measures may be wrong as well. */
function surprise([hidden, output]: Reader, { x, target }: ReturnType<typeof pictures>): number {
  const h = add(matmul(x, transpose(hidden!.w)), hidden!.b) // [B, 32]
  const z = add(matmul(maximum(h, 0), transpose(output!.w)), output!.b) // [B, 10]
  const rows = z.toArray() as number[][]
  const all = rows.map((row, i) => {
    const behind = row.map(score => score - row[target[i]!]!)
    const most = Math.max(...behind)
    return most + Math.log(behind.reduce((sum, b) => sum + Math.exp(b - most), 0))
  })
  return all.reduce((sum, one) => sum + one, 0) / all.length
}

/** How far from 0 the numbers lie: two of three of them are nearer. */
const spread = (w: Tensor) => {
  const all = (w.toArray() as number[][]).flat()
  return Math.sqrt(all.reduce((sum, v) => sum + v * v, 0) / all.length)
}

test('createReader: before it has learnt anything, a guess among ten', () => {
  open.push('createReader')
  const all = pictures()
  for (const draw of [1, 2, 3]) {
    const loss = surprise(createReader(createRng(draw)), all)
    const what = `the first loss of your reader, draw ${draw},`
    expectClose(loss, Math.LN10, { rtol: 0, atol: 0.2, what })
  }
  open.pop()
})

test('createReader: the hidden layer is as it was', () => {
  open.push('createReader')
  const [hidden, output] = createReader(createRng(4))
  const shapes = [hidden!.w, hidden!.b, output!.w, output!.b].map(({ shape }) => shape)
  expect(shapes, 'the shapes of both layers').toEqual([[32, 784], [32], [10, 32], [10]])
  const what = 'the std of your hidden weights'
  expectClose(spread(hidden!.w), 0.05, { rtol: 0, atol: 0.02, what })
  open.pop()
})

test('createReader: another draw, another reader', () => {
  open.push('createReader')
  const first = ({ w }: Reader[number]) => (w.toArray() as number[][])[0]
  const [one, again, other] = [1, 1, 2].map(draw => first(createReader(createRng(draw))[0]!))
  expect(again, 'a row of hidden weights of draw 1, made twice').toEqual(one)
  expect(other, 'a row of hidden weights of draw 2').not.toEqual(one)
  open.pop()
})

// Equal shares of 1/n, of which one is the truth.
test.each([
  { n: 1, loss: 0 },
  { n: 2, loss: Math.LN2 },
  { n: 10, loss: Math.LN10 },
  { n: 1000, loss: 3 * Math.LN10 },
])('lossOfGuessing: $n classes', ({ n, loss }) => {
  open.push('lossOfGuessing')
  expectClose(lossOfGuessing(n), loss, { what: call('lossOfGuessing', n) })
  open.pop()
})

test('lossOfGuessing: a choice among n, and then among m', () => {
  open.push('lossOfGuessing')
  forAll({ a: [], b: [] }, ({ a, b }) => {
    const [n, m] = [a, b].map(v => 1 + Math.round(Math.abs(v)))
    const what = call('lossOfGuessing', n! * m!)
    expectClose(lossOfGuessing(n! * m!), lossOfGuessing(n!) + lossOfGuessing(m!), { what })
  })
  open.pop()
})

test('500 digits: the reader of the task, and yours', async () => {
  needs(open)
  const { test: held } = await loadDigits()
  const x = slice(held.images, [[0, 500]])
  const target = (held.labels.toArray() as number[]).slice(0, 500)
  // The table of the task.
  for (const [draw, loss] of [
    [1, 14.48],
    [2, 18.22],
    [3, 24.55],
  ] as const) {
    // biome-ignore format: a row
    const rng = createRng(draw)
    const hidden = { w: randn([32, 784], { rng, std: 0.05 }), b: zeros([32]) }
    const output = { w: randn([10, 32], { rng, std: 5 }), b: zeros([10]) }
    const what = `the first loss of the reader of the task, draw ${draw},`
    expectClose(firstLoss([hidden, output], x, target), loss, { rtol: 1e-3, what })
  }
  const reader = createReader(createRng(1))
  keepForPicture({ surprises: surprises(reader, x, target) })
  const what = 'the first loss of your reader on 500 digits'
  expectClose(firstLoss(reader, x, target), Math.LN10, { rtol: 0, atol: 0.2, what })
})

/** The loss of each of the first hundred alone, from the least to the greatest. */
function surprises(reader: Reader, x: Tensor, target: number[]): number[] {
  const alone = (i: number) => firstLoss(reader, slice(x, [[i, i + 1]]), [target[i]!])
  return Array.from({ length: 100 }, (_, i) => alone(i)).sort((a, b) => a - b)
}
