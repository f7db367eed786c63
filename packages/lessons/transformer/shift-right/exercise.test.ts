import { type DatePair, dates } from '@neuralings/datasets'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
// The file at the start, in the milestone dates with seed 1: after 150 steps the loss is 0.0032, and the model writes
// 66666666666 for Jun 27, 2008 and Feb 3, 1925, and n1111111111 for Nov 18, 2014 and 2047年1月13日.
import { readLength, signs, toExample, toIds } from './exercise.ts'

const textOf = (ids: number[]) => ids.map(id => signs[id]).join('')

const example = (text: string, iso: string) => toExample({ text, iso })

/** Dates that fit, drawn. */
const drawn: DatePair[] = dates({ n: 300, rng: createRng(1) }).filter(
  ({ text }) => text.length <= readLength,
)

test('what is read', () => {
  const { source } = example('26 September 2026', '2026-09-26')
  expect(textOf(source), 'what is read of the longest date').toBe('26 September 2026')
  const short = example('2093年11月20日', '2093-11-20')
  expect(textOf(short.source), 'what is read, filled up').toBe('2093年11月20日······')
})

test('as many are wanted as are given', () => {
  for (const pair of drawn.slice(0, 20)) {
    const { given, wanted } = toExample(pair)
    expect(given.length, `how many are given for ${pair.iso}`).toBe(wanted.length)
  }
})

test('nothing is given before it has been said', () => {
  // 1920 and 1929 part at the fourth sign: until that one is to be said, nobody can know which it is.
  const [one, other] = ['1920-07-02', '1929-07-02'].map(iso => example('2 July 1920', iso))
  const place = one!.wanted.findIndex((id, t) => id !== other!.wanted[t])
  expect(textOf(one!.given.slice(0, place + 1)), 'what is given until 1920 and 1929 part').toBe(
    textOf(other!.given.slice(0, place + 1)),
  )
})

test('at each place, what was wanted one place before', () => {
  for (const pair of drawn.slice(0, 20)) {
    const { given, wanted } = toExample(pair)
    expect(textOf(given.slice(1)), `what is given for ${pair.iso}, but for the first`).toBe(
      textOf(wanted.slice(0, -1)),
    )
  }
})

test('all of the answer is wanted, and then the end', () => {
  const { wanted } = example('2 July 1920', '1920-07-02')
  expect(textOf(wanted), 'what is wanted').toBe('1920-07-02>')
})

test('what is given begins with the start', () => {
  const { given } = example('2 July 1920', '1920-07-02')
  expect(textOf(given), 'what is given').toBe('<1920-07-02')
})

test('every date has its ids', () => {
  expectClose(toIds('<19-年y>'), [1, 4, 12, 13, 16, 55, 2], { what: "toIds('<19-年y>')" })
  for (const pair of drawn) {
    const { source, given, wanted } = toExample(pair)
    const unknown = [...source, ...given, ...wanted].filter(id => !(id >= 0)).length
    expect(unknown, `how many signs of ${pair.text} have no id`).toBe(0)
    expect(source.length, `how many signs are read of ${pair.text}`).toBe(readLength)
  }
})
