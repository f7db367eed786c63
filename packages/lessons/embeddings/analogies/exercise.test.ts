import { nearestTo, openTable } from '@neuralings/labs/words'
import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { answer } from './exercise.ts'

const words = openTable()
const idOf = (word: string) => words.tokens.indexOf(word)
const rowOf = (word: string) => words.rows[idOf(word)]!

/** a is to b as c is to …: all words by their cosine with b − a + c, the nearest first. */
function ranked([a, b, c]: readonly string[], without: readonly string[] = []): string[] {
  const direction = rowOf(b!).map((v, j) => v - rowOf(a!)[j]! + rowOf(c!)[j]!)
  const found = nearestTo(words, direction, { k: words.tokens.length, without: without.map(idOf) })
  return found.map(({ id }) => words.tokens[id]!)
}

const choices = ['days', 'day', 'years', 'year', 'month'] as const

/** Ten questions, each with the word that a person would give. */
const questions = [
  ['year', 'years', 'day', 'days'],
  ['farmer', 'farmers', 'worker', 'workers'],
  ['dollars', 'dollar', 'cents', 'cent'],
  ['state', 'states', 'nation', 'nations'],
  ['great', 'greater', 'large', 'larger'],
  ['low', 'lower', 'high', 'higher'],
  ['one', 'first', 'two', 'second'],
  ['germany', 'german', 'japan', 'japanese'],
  ['is', 'are', 'was', 'were'],
  ['he', 'his', 'they', 'their'],
] as const

test('year is to years as day is to …', () => {
  const order = ranked(['year', 'years', 'day'])
  const placeOf = (word: string) => order.indexOf(word) + 1
  const head = ['b', 'c', 'first', 'left out']
  const rows = questions.map(([a, b, c, d]) => {
    return [a, b, c, ranked([a, b, c])[0]!, ranked([a, b, c], [a, b, c])[0]!, d]
  })
  expectAnswer(answer, order[0] as (typeof choices)[number], {
    choices,
    measured: guess => table([['word', 'comes as number'], [guess, placeOf(guess)]]), // biome-ignore format: one line
    run: () => table([head, ...rows.map(row => row.slice(1, 5))]), // as wide as fits half of a small screen
  })
  // What the debrief counts.
  const own = rows.filter(row => row.slice(0, 3).includes(row[3]!)).length
  const right = rows.filter(row => row[3] === row[5]).length
  const rightLeftOut = rows.filter(row => row[4] === row[5]).length
  expect([own, right, rightLeftOut], 'own words first, right, right when left out').toEqual([
    8, 2, 2,
  ])
})
