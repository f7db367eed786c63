import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { cut, longKey, longQuery, turned } from './exercise.ts'
import { cosine, dot, type Keys, keys, names, query, times, type Vector } from './keys.ts'

type Key = keyof Keys
const choices = names

interface Case {
  q: Vector
  keys: Keys
}

/** The keys, from the one that is heard most to the one that is heard least. */
const ranked = ({ q, keys }: Case): Key[] =>
  [...names].sort((one, other) => dot(q, keys[other]) - dot(q, keys[one]))

const products = ({ q, keys }: Case) =>
  table([['key', 'q · key'], ...names.map(name => [name, dot(q, keys[name])])])

/** Of a guess only what it was before: the rest is the answer. */
const before = (guess: Key) => `before the change q · ${guess} is ${dot(query, keys[guess])}`

/** The answer, beside the key that comes first, or last. */
function expectKey(answer: Key | undefined, change: Partial<Case>, at: 0 | -1): void {
  const changed = { q: query, keys, ...change }
  const options = { choices, measured: before, run: () => products(changed) }
  expectAnswer<Key>(answer, ranked(changed).at(at)!, options)
}

// The table of the task: keys (2, 1), (5, −1), (0, 3), (1.5, 1.5), dot products 5, 9, 3, 4.5, and by hand 9 / (√5 · √26) = 0.789.
test('the query ten times as long', () => {
  expectClose(names.map(name => dot(query, keys[name])), [5, 9, 3, 4.5], { what: 'q · key' }) // biome-ignore format: one line
  const cosines = names.map(name => cosine(query, keys[name]))
  expectClose(cosines, [1, 0.789, 0.447, 0.949], { what: 'the cosines', atol: 1e-3 })
  expectKey(longQuery, { q: times(query, 10) }, 0)
})

test('c ten times as long', () => {
  expectKey(longKey, { keys: { ...keys, c: times(keys.c, 10) } }, 0)
})

test('every key cut to length 1', () => {
  const short = names.map(name => [name, times(keys[name], 1 / Math.hypot(...keys[name]))])
  expectKey(cut, { keys: Object.fromEntries(short) as Keys }, 0)
})

test('d turned round, and ten times as long', () => {
  expectKey(turned, { keys: { ...keys, d: times(keys.d, -10) } }, -1)
})
