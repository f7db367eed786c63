// Numbers that the texts of the lesson gpt name.
import { loadNovel } from '@neuralings/datasets/novel'
import { describe, expect, test } from 'vitest'
import { bigramLoss } from '../gpt/bigram.ts'
import { read } from '../gpt/gpt/exercise.ts'
import { countNext, plain } from '../gpt/likeliest.ts'

const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n) / numbers.length

describe('again-and-again', () => {
  test('the novel as it is, and what follows whal', async () => {
    const text = plain((await loadNovel()).map(({ text }) => text).join(' ')).slice(0, 300_000)
    const parts = Array.from({ length: 1470 }, (_, i) => text.slice(204 * i, 204 * (i + 1)))
    const words = parts.map(part => part.split(' ').filter(Boolean))
    expect(Math.round(mean(words.map(({ length }) => length)))).toBe(39)
    expect(Math.round(mean(words.map(each => new Set(each).size)))).toBe(33)
    expect([...countNext(text, 4).get('whal')!]).toEqual([['e', 368], ['i', 67]]) // biome-ignore format: one line
  })
})

describe('the table of M6', () => {
  test.each([
    ['names', 27, 2.43, 11.4],
    ['novel', 89, 2.41, 11.2],
    ['couplets', 503, 4.49, 88.8],
  ] as const)('%s', async (text, size, loss, choices) => {
    const { letters, train, heldOut } = await read(text)
    const bigram = bigramLoss(train, heldOut, letters.length)
    expect(letters).toHaveLength(size)
    expect(bigram.toFixed(2)).toBe(loss.toFixed(2))
    expect(Math.exp(bigram).toFixed(1)).toBe(choices.toFixed(1))
  })
})
