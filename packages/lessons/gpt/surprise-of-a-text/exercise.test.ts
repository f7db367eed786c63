import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { perplexity, surprises } from './exercise.ts'

const shares = [
  [0.1, 0.8, 0.1],
  [0.5, 0.25, 0.25],
  [0.1, 0.4, 0.5],
  [0.3, 0.3, 0.4],
]
const logsOf = (rows: number[][]) => rows.map(row => row.map(Math.log))
const float64 = (rows: number[][]) => tensor(rows, { dtype: 'float64' })
const fromTable = float64(logsOf(shares))

// −ln 0.8 is 0.223, −ln 0.5 is 0.693; their mean 0.537, and e to it is 1.71.
test('surprises: the table of the task', () => {
  expectClose(surprises(fromTable, [0, 1, 0, 2]), [-Math.log(0.8), Math.LN2, Math.LN2], {
    what: 'surprises of the tokens 0, 1, 0, 2',
  })
})

test('surprises: they add up to that of the whole text', () => {
  const total = surprises(fromTable, [0, 1, 0, 2]).reduce((sum, s) => sum + s, 0)
  expectClose(total, -Math.log(0.8 * 0.5 * 0.5), { what: 'the surprises of the table, added up' })
})

test('surprises: scores need not be logarithms of shares', () => {
  // All scores of a row may be raised alike. e⁰ + e¹ + e² = 11.107.
  const scores = float64([[100, 101, 102], [-5, -4, -3], [0, 0, 0]]) // biome-ignore format: one line
  const ln = Math.log(1 + Math.E + Math.E ** 2)
  expectClose(surprises(scores, [1, 2, 0]), [ln - 2, ln], { what: 'surprises of 1, 2, 0' })
})

test('surprises: what was as good as ruled out', () => {
  const scores = float64([[0, 1000], [1000, 0], [0, 0]]) // biome-ignore format: one line
  expectClose(surprises(scores, [0, 0, 0]), [1000, 0], { what: 'surprises of 0, 0, 0' })
})

test('surprises: of a text of one token nothing was guessed', () => {
  expect(surprises(float64([[3, 1]]), [1]), 'surprises of a single token').toEqual([])
})

test('surprises: any scores and tokens, against the definition', () => {
  forAll({ scores: ['T', 'V'], picked: ['T'] }, ({ scores, picked }) => {
    const ids = picked.map(p => Math.floor(Math.abs(p) * 10) % scores[0]!.length)
    const share = (row: number[], id: number) =>
      Math.exp(row[id]!) / row.reduce((sum, score) => sum + Math.exp(score), 0)
    const wanted = ids.slice(1).map((id, t) => -Math.log(share(scores[t]!, id)))
    if (wanted.length === 0) return
    expectClose(surprises(float64(scores), ids), wanted, { what: call('surprises', scores, ids) })
  })
})

test('surprises: scores and tokens stay as they are', () => {
  const [scores, ids] = [float64(shares), [2, 0, 1]]
  surprises(scores, ids)
  expectClose(scores, shares, { what: 'logits afterwards' })
  expect(ids, 'ids afterwards').toEqual([2, 0, 1])
})

test('perplexity: the table of the task', () => {
  expectClose(perplexity([-Math.log(0.8), Math.LN2, Math.LN2]), 1.71, {
    what: 'perplexity of −ln 0.8, −ln 0.5, −ln 0.5',
    atol: 5e-4,
  })
})

test('perplexity: one of as many as there are', () => {
  const ten = [Math.LN10, Math.LN10, Math.LN10, Math.LN10]
  expectClose(perplexity(ten), 10, { what: 'perplexity of ln 10, four times' })
  expectClose(perplexity([0, 0]), 1, { what: 'perplexity of what was certain' })
  // The mean of 0 and ln 100 is ln 10: the mean of the shares, or of the counts, would be another.
  expectClose(perplexity([0, 2 * Math.LN10]), 10, { what: 'perplexity of 0 and ln 100' })
})

test('perplexity: a long text', () => {
  const long = Array<number>(2000).fill(2)
  expectClose(perplexity(long), Math.E ** 2, { what: 'perplexity of 2000 surprises of 2' })
})
