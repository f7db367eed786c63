// The lab of the lesson embeddings opens the table of its milestone: row i must belong to the same word in both.
import { loadSpeeches } from '@neuralings/datasets/speeches'
import { openTable } from '@neuralings/labs/words'
import { expect, test } from 'vitest'
import { besideIn } from '../embeddings/figures.ts'
import { train } from '../embeddings/speeches/exercise.ts'

test('the lab has the words of the milestone, in the same order', async () => {
  for await (const { vocabulary, vectors } of train({ seed: 1, step: 0 })) {
    expect([...vocabulary.tokens]).toEqual([...openTable().tokens])
    expect(vectors.shape).toEqual([1884, 32])
    break
  }
})

test('the company of "power": who may rule, and what comes out of a socket', async () => {
  const speeches = await loadSpeeches()
  const of = (isIn: (year: number) => boolean) =>
    besideIn(speeches.filter(({ year }) => isIn(year)).map(({ text }) => text)).map(
      ([word]) => word,
    )
  expect(of(year => year < 1900)).toEqual(
    'any foreign constitutional european political possess'.split(' '),
  )
  expect(of(year => year >= 1940)).toEqual(
    'purchasing military buying electric atomic nuclear'.split(' '),
  )
})

test('the speeches of the milestone, in numbers', async () => {
  const speeches = (await loadSpeeches()).filter(({ year }) => year >= 1900)
  expect(speeches.length).toBeGreaterThan(115)
  expect(speeches.length).toBeLessThan(125)
  const known = new Set(openTable().tokens)
  const words = speeches.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? [])
  expect(Math.round(words.filter(word => known.has(word)).length / 10_000)).toBe(78)
})
