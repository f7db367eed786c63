import { BPETokenizer, splitChunks, toUtf8 } from '@neuralings/embedding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from './texts.ts'

const bytes = (text: string) => toUtf8(text)

/** Byte-pair encoding as it is defined: count everything anew for each merge. */
function slowMerges(text: string, limit: number): [number, number][] {
  let chunks = splitChunks(text).map(bytes)
  const merges: [number, number][] = []
  while (merges.length < limit) {
    const counts = new Map<string, number>()
    for (const ids of chunks)
      for (let i = 1; i < ids.length; i++) {
        const key = `${ids[i - 1]} ${ids[i]}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    const ranked = [...counts]
      .map(([key, count]) => ({ pair: key.split(' ').map(Number) as [number, number], count }))
      .sort((x, y) => y.count - x.count || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
    if (!ranked[0] || ranked[0].count < 2) break
    const [left, right] = ranked[0].pair
    chunks = chunks.map(ids => slowMerge(ids, [left, right], 256 + merges.length))
    merges.push([left, right])
  }
  return merges
}

function slowMerge(ids: number[], [left, right]: [number, number], id: number): number[] {
  const at = ids.findIndex((first, i) => first === left && ids[i + 1] === right)
  if (at < 0) return ids
  return [...ids.slice(0, at), id, ...slowMerge(ids.slice(at + 2), [left, right], id)]
}

/** Few letters, so that pairs come often and overlap. */
const dense = fc
  .array(fc.constantFrom('a', 'a', 'b', 'c', ' '), { maxLength: 80 })
  .map(letters => letters.join(''))

describe('training', () => {
  // The textbook's example: aa → Z, then ab → Y, then ZY → X leaves XdXac.
  test('by hand: aaabdaaabac', () => {
    const tokenizer = BPETokenizer.train('aaabdaaabac', { vocabSize: 300 })
    expect(tokenizer.merges.slice(0, 3)).toEqual([bytes('aa'), bytes('ab'), [256, 257]])
    expect(tokenizer.encode('aaabdaaabac')).toEqual([258, ...bytes('d'), 258, ...bytes('ac')])
  })

  test('it ends at the size that was asked for, or when no pair comes twice', () => {
    expect(BPETokenizer.train('aaabdaaabac', { vocabSize: 258 }).vocabSize).toBe(258)
    expect(BPETokenizer.train('aaabdaaabac', { vocabSize: 300 }).vocabSize).toBe(259)
    expect(BPETokenizer.train('', { vocabSize: 300 }).merges).toEqual([])
    expect(BPETokenizer.train('abcdef', { vocabSize: 300 }).merges).toEqual([])
  })

  test('of equally frequent pairs, that with the lowest ids comes first', () => {
    expect(BPETokenizer.train('zy xw zy xw', { vocabSize: 257 }).merges).toEqual([bytes(' x')])
    expect(BPETokenizer.train('zy.xw.zy.xw', { vocabSize: 257 }).merges).toEqual([bytes('xw')])
  })

  test('no token crosses from one word to the next', () => {
    const { tokens } = BPETokenizer.train('of the of the of the', { vocabSize: 300 })
    const longest = tokens.reduce((a, b) => (b.length > a.length ? b : a))
    expect(longest).toEqual(bytes(' the'))
  })

  test('it is what counting everything anew would give', () => {
    fc.assert(
      fc.property(fc.oneof(dense, texts), text => {
        const { merges } = BPETokenizer.train(text, { vocabSize: 256 + 12 })
        expect(merges).toEqual(slowMerges(text, 12))
      }),
    )
  })
})

describe('reading and writing', () => {
  test('any text comes back, whatever it was trained on', () => {
    fc.assert(
      fc.property(texts, texts, (lesson, text) => {
        const tokenizer = BPETokenizer.train(lesson + lesson, { vocabSize: 300 })
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
      }),
    )
  })

  test('encoding is all merges one after the other, each everywhere', () => {
    fc.assert(
      fc.property(dense, dense, (lesson, text) => {
        const tokenizer = BPETokenizer.train(lesson, { vocabSize: 270 })
        const wanted = splitChunks(text).flatMap(chunk =>
          tokenizer.merges.reduce(
            (ids, [left, right], k) => slowMerge(ids, [left, right], 256 + k),
            bytes(chunk),
          ),
        )
        expect(tokenizer.encode(text)).toEqual(wanted)
      }),
    )
  })

  test('merges are data: stored as JSON they make the tokenizer again', () => {
    const text = '学而时习之，不亦说乎？学而不思则罔，思而不学则殆。'
    const tokenizer = BPETokenizer.train(text, { vocabSize: 280 })
    const again = new BPETokenizer(JSON.parse(JSON.stringify(tokenizer.merges)))
    expect(again.encode(text)).toEqual(tokenizer.encode(text))
    expect(tokenizer.encode(text).length).toBeLessThan(toUtf8(text).length)
  })

  test('a token can be a part of a character; alone it is no text', () => {
    const tokenizer = new BPETokenizer([])
    expect(tokenizer.encode('家')).toEqual([229, 174, 182])
    expect(tokenizer.decode([229, 174, 182])).toBe('家')
    expect(tokenizer.decode([229, 174])).toBe('�')
  })

  test('tokens spell what they were merged of', () => {
    const { tokens } = BPETokenizer.train('aaabdaaabac', { vocabSize: 259 })
    expect(tokens[97]).toEqual(bytes('a'))
    expect(tokens[258]).toEqual(bytes('aaab'))
  })
})

describe('chunks', () => {
  test('by hand', () => {
    expect(splitChunks("  I'd  say\n\nno: 12345!?")).toEqual([
      ' ',
      ' I',
      "'",
      'd',
      ' ',
      ' say',
      '\n',
      '\n',
      'no',
      ':',
      ' 123',
      '45',
      '!?',
    ])
    expect(splitChunks('x  ')).toEqual(['x', '  '])
  })

  test('put together they are the text again, none longer than 33 characters', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(splitChunks(text).join('')).toBe(text)
      }),
    )
    for (const letter of ['a', '家', ' ', '!', '7']) {
      const text = letter.repeat(1000)
      expect(splitChunks(text).join('')).toBe(text)
      expect(Math.max(...splitChunks(text).map(chunk => chunk.length))).toBeLessThan(34)
    }
  })
})
