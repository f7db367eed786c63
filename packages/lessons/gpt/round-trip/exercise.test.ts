import { BPETokenizer } from '@neuralings/embedding'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { decode, encode } from './exercise.ts'

type Pair = [left: number, right: number]

// bc, ab, and a before bc.
const merges: Pair[] = [[98, 99], [97, 98], [97, 256]] // biome-ignore format: one line

const table = [
  { text: 'abc', ids: [258] },
  { text: 'abab', ids: [257, 257] },
  { text: '你', ids: [228, 189, 160] },
  { text: 'cab', ids: [99, 257] },
  { text: 'aabcb', ids: [97, 258, 98] },
  { text: '', ids: [] },
]

test.each(table)('encode: “$text”', ({ text, ids }) => {
  expect(encode(text, merges), `encode('${text}')`).toEqual(ids)
})

test.each(table)('decode: “$text”', ({ text, ids }) => {
  expect(decode(ids, merges), `decode([${ids.join(', ')}])`).toBe(text)
})

test('encode: of two pairs that want the same letter, that learnt first gets it', () => {
  const two: Pair[] = [[98, 99], [97, 98]] // biome-ignore format: one line
  expect(encode('abcab', two), "encode('abcab') with bc, then ab").toEqual([97, 256, 257])
})

test('encode: without merges there are the bytes', () => {
  // 🐢 is U+1F422: 11110000 10011111 10010000 10100010; é is U+E9: 11000011 10101001.
  expectClose(encode('🐢é', []), [240, 159, 144, 162, 195, 169], { what: "encode('🐢é', [])" })
})

test('decode: of two tokens neither need be a whole character', () => {
  // 你 and 好 share their first byte, and nothing else: 228 189 160, 229 165 189.
  const inside: Pair[] = [[160, 229], [189, 256]] // biome-ignore format: one line
  expect(decode([228, 257, 165, 189], inside), 'decode([228, 257, 165, 189])').toBe('你好')
  expect(encode('你好', inside), "encode('你好')").toEqual([228, 257, 165, 189])
})

test('decode: a token of tokens of tokens', () => {
  const deep: Pair[] = [[111, 104], [256, 256], [257, 257], [258, 33]] // biome-ignore format: one line
  expect(decode([259, 256], deep), 'decode([259, 256])').toBe('ohohohoh!oh')
})

test('there and back, with merges that were learnt', () => {
  const text = 'the whale, the white whale, and the sea and the ship'
  const tokenizer = BPETokenizer.train(text, { vocabSize: 268 })
  const learnt = tokenizer.merges.map(([left, right]): Pair => [left, right])
  const texts = [
    'the whale',
    'a thew',
    '海上生明月，天涯共此时。',
    'whale 🐳 é',
    'e\u0301',
    'thththe\n\n',
  ]
  for (const text of texts) {
    const ids = encode(text, learnt)
    expect(
      ids.filter(id => id > 267),
      'tokens that there are not, bytes and 12 merges',
    ).toEqual([])
    expect(decode(ids, learnt), `“${text}”, there and back`).toBe(text)
  }
})

test('merges and tokens stay as they are', () => {
  const pairs: Pair[] = [[98, 99], [97, 256]] // biome-ignore format: one line
  const ids = [257, 98]
  encode('abc', pairs)
  decode(ids, pairs)
  expect([pairs, ids], 'merges and ids afterwards').toEqual([[[98, 99], [97, 256]], [257, 98]]) // biome-ignore format: one line
})
