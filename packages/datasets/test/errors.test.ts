// What the package says to what it cannot use: in a sentence, before anything is drawn.
import * as datasets from '@neuralings/datasets'
import {
  blobs,
  circles,
  dates,
  indexedRecall,
  line,
  moons,
  normalizer,
  spirals,
  split,
  wordGrammar,
  xor,
} from '@neuralings/datasets'
import { createRng, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = createRng(1)

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

describe('a generator of random numbers is asked for', () => {
  const cloud = { line, blobs, xor, circles, moons, spirals }
  const makers = { ...cloud, indexedRecall, dates, wordGrammar }
  test.each(Object.entries(makers))('%s', (name, make) => {
    for (const options of [undefined, {}, { rng: 7 }].map(untyped))
      expect(() => make(options)).toThrow(
        `${name}: expected a random generator, such as { rng: createRng(0) }`,
      )
  })
  test('split', () => {
    for (const options of [undefined, { fraction: 0.5 }].map(untyped))
      expect(() => split({ x: zeros([4]) }, options)).toThrow('split: expected a random generator')
  })
})

describe('a name that is no option', () => {
  const makers = { line, blobs, xor, circles, moons, spirals, indexedRecall, dates, wordGrammar }
  test.each(Object.entries(makers))('%s', (name, make) => {
    expect(() => make(untyped({ rng, count: 7 }))).toThrow(
      `${name}: there is no option count, only`,
    )
  })
  test('split', () => {
    expect(() => split({ x: zeros([4]) }, untyped({ rng, testSize: 0.5 }))).toThrow(
      'split: there is no option testSize, only fraction, rng',
    )
  })
  test('all that take options are here', () => {
    const names = [...Object.keys(makers), 'normalizer', 'split'] // normalizer takes none
    expect(names.sort()).toEqual(Object.keys(datasets).sort())
  })
})

test('numbers that would make points of no place are refused', () => {
  const n = 2
  const nan = Number.NaN
  expect(() => moons({ n, noise: Infinity, rng })).toThrow(
    'moons: expected noise ≥ 0, got Infinity',
  )
  expect(() => circles({ n, inner: nan, rng })).toThrow(
    'circles: expected inner to be a finite number, got NaN',
  )
  expect(() => spirals({ n, turns: nan, rng })).toThrow(
    'spirals: expected turns to be a finite number, got NaN',
  )
  expect(() => line({ n, slope: nan, rng })).toThrow(
    'line: expected slope to be a finite number, got NaN',
  )
  expect(() => line({ n, intercept: Infinity, rng })).toThrow(
    'line: expected intercept to be a finite number, got Infinity',
  )
})

test('split takes tensors by name', () => {
  const wanted = 'split: expected tensors by name, such as { x, y }, got'
  expect(() => split(untyped([[1, 2]]), { rng })).toThrow(`${wanted} 0: an array`)
  expect(() => split(untyped({ x: [1, 2, 3] }), { rng })).toThrow(`${wanted} x: an array`)
  expect(() => split(untyped(zeros([4, 2])), { rng })).toThrow(`${wanted} a tensor`)
  expect(() => split({ x: tensor(1) }, { rng })).toThrow('one side empty')
})

test('the normaliser looks at rows, of which there is one', () => {
  const wanted = 'normalizer: expected rows [n,d], got'
  expect(() => normalizer(untyped([[1, 2]]))).toThrow(`${wanted} no tensor`)
  expect(() => normalizer(zeros([0, 2]))).toThrow(`${wanted} shape [0,2]`)
})
