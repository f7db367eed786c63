import { dates, indexedRecall, wordGrammar } from '@neuralings/datasets'
import { createRng } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('indexedRecall', () => {
  test('shapes and number types', () => {
    const { x, y, vocabSize } = indexedRecall({ n: 7, length: 20, symbols: 10, rng: createRng(1) })
    expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[7, 21], 'int32', [7], 'int32'])
    expect(vocabSize).toBe(30)
  })

  test('the answer is the symbol at the place that is asked for', () => {
    const size = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(size, size, size, fc.integer(), (n, length, symbols, seed) => {
        const { x, y } = indexedRecall({ n, length, symbols, rng: createRng(seed) })
        for (let row = 0; row < n; row++) {
          for (let i = 0; i < length; i++) expect(x.at(row, i)).toBeLessThan(symbols)
          const place = x.at(row, length) - symbols
          expect(place).toBeGreaterThanOrEqual(0)
          expect(y.at(row)).toBe(x.at(row, place))
        }
      }),
    )
  })

  test('every symbol and every place comes, equally often', () => {
    const [n, length, symbols] = [6000, 4, 3]
    const { x, y } = indexedRecall({ n, length, symbols, rng: createRng(5) })
    const questions = Array.from({ length: n }, (_, row) => x.at(row, length) - symbols)
    for (const [values, kinds] of [
      [[...y.data], symbols],
      [questions, length],
    ] as const) {
      const counts = Array.from({ length: kinds }, (_, k) => values.filter(v => v === k).length)
      for (const count of counts) expect(Math.abs(count / n - 1 / kinds)).toBeLessThan(0.03)
    }
  })

  test('one seed, one data set', () => {
    const draw = (seed: number) => indexedRecall({ n: 5, rng: createRng(seed) }).x.toArray()
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
  })

  test('bad options are told in a sentence', () => {
    const rng = createRng(1)
    const wanted = 'to be a whole number ≥ 1, got 0'
    expect(() => indexedRecall({ n: 0, rng })).toThrow(`indexedRecall: expected n ${wanted}`)
    expect(() => indexedRecall({ length: 0, rng })).toThrow(
      `indexedRecall: expected length ${wanted}`,
    )
    expect(() => indexedRecall({ symbols: 0, rng })).toThrow(
      `indexedRecall: expected symbols ${wanted}`,
    )
    expect(() => indexedRecall({} as { rng: typeof rng })).toThrow(
      'indexedRecall: expected a random generator, such as { rng: createRng(0) }',
    )
  })
})

describe('dates', () => {
  const pairs = dates({ n: 5000, rng: createRng(2) })

  // What Intl writes for the same day, in UTC.
  const chinese = new Intl.DateTimeFormat('zh', { dateStyle: 'full', timeZone: 'UTC' })
  const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })
  const wordy = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

  test('every text means its date, in one of the five styles', () => {
    const seen = new Set<number>()
    for (const { text, iso } of pairs) {
      const day = new Date(`${iso}T00:00:00Z`)
      expect(day.toISOString().slice(0, 10)).toBe(iso) // there is such a day
      const [month, number, year] = wordy.format(day).split(/,? /)
      const allowed = [
        chinese.format(day),
        chinese.format(day).slice(0, -3),
        english.format(day),
        `${month.slice(0, 3)} ${number}, ${year}`,
        `${number} ${month} ${year}`,
      ]
      expect(allowed).toContain(text)
      seen.add(allowed.indexOf(text))
    }
    expect(seen.size).toBe(5)
  })

  test('from 1900 to 2099, with leap days', () => {
    const years = pairs.map(({ iso }) => Number(iso.slice(0, 4)))
    expect([Math.min(...years), Math.max(...years)]).toEqual([1900, 2099])
    const leaps = pairs.filter(({ iso }) => iso.endsWith('-02-29'))
    expect(leaps.length).toBeGreaterThan(0)
  })

  test('one seed, one data set; bad options are told in a sentence', () => {
    const rng = createRng(1)
    expect(dates({ n: 9, rng: createRng(4) })).toEqual(dates({ n: 9, rng: createRng(4) }))
    expect(() => dates({ n: -1, rng })).toThrow(
      'dates: expected n to be a whole number ≥ 1, got -1',
    )
    expect(() => dates({} as { rng: typeof rng })).toThrow('dates: expected a random generator')
  })
})

describe('wordGrammar', () => {
  const { sentences, analogies } = wordGrammar({ n: 20_000, rng: createRng(1) })
  const words = sentences.flatMap(sentence => sentence.split(' '))

  test('sentences of small words, with no slot left open', () => {
    expect(sentences).toHaveLength(20_000)
    for (const sentence of sentences) expect(sentence).toMatch(/^[a-z]+( [a-z]+){5,10}$/)
  })

  test('all words of the analogies come, about equally often', () => {
    const mains = new Set(analogies.flatMap(({ a, b }) => [a, b]))
    expect(mains.size).toBe(2 * (10 + 10 + 8))
    for (const main of mains) {
      const count = words.filter(word => word === main).length
      expect(count).toBeGreaterThan(200) // a third, a tenth, a half of 20,000 is 333
      expect(count).toBeLessThan(550)
    }
  })

  test('every pair is compared with every other of its field', () => {
    expect(analogies).toHaveLength(10 * 9 + 10 * 9 + 8 * 7)
    expect(analogies).toContainEqual({ a: 'uncle', b: 'aunt', c: 'king', d: 'queen' })
    expect(analogies).toContainEqual({ a: 'china', b: 'beijing', c: 'peru', d: 'lima' })
    expect(analogies).toContainEqual({ a: 'hen', b: 'chick', c: 'cow', d: 'calf' })
    expect(analogies.filter(({ a, c }) => a === 'king' && c === 'france')).toEqual([])
  })

  // What makes the analogies hold: the company of a word is that of its pair, and that of its kind.
  test('he and she go with the kind, things go with the pair', () => {
    const together = (x: string, y: string) =>
      sentences.filter(line => line.split(' ').includes(x) && line.split(' ').includes(y)).length
    expect(together('king', 'she') + together('queen', 'he')).toBe(0)
    expect(together('king', 'he')).toBeGreaterThan(50)
    expect(together('king', 'crown')).toBeGreaterThan(50)
    expect(together('queen', 'crown')).toBeGreaterThan(50)
    expect(together('uncle', 'crown')).toBe(0)
  })

  test('one seed, one text; bad options are told in a sentence', () => {
    const rng = createRng(1)
    const draw = (seed: number) => wordGrammar({ n: 9, rng: createRng(seed) }).sentences
    expect(draw(4)).toEqual(draw(4))
    expect(draw(4)).not.toEqual(draw(5))
    expect(() => wordGrammar({ n: 0.5, rng })).toThrow(
      'wordGrammar: expected n to be a whole number ≥ 1, got 0.5',
    )
    expect(() => wordGrammar({} as { rng: typeof rng })).toThrow(
      'wordGrammar: expected a random generator',
    )
  })
})
