import { CharTokenizer, splitWords, WordTokenizer } from '@neuralings/embedding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from './texts.ts'

describe('characters', () => {
  test('by hand', () => {
    const tokenizer = CharTokenizer.train('banana')
    expect(tokenizer.vocabulary.tokens).toEqual(['a', 'b', 'n'])
    expect(tokenizer.encode('nab')).toEqual([2, 0, 1])
    expect(tokenizer.decode([1, 0, 2])).toBe('ban')
    expect(tokenizer.vocabSize).toBe(3)
  })

  test('a character is a code point, not half of a pair', () => {
    const tokenizer = CharTokenizer.train('家🏠')
    expect(tokenizer.vocabSize).toBe(2)
    expect(tokenizer.encode('🏠家')).toEqual([1, 0])
  })

  test('specials come first; no text is read as one of them, unless it is a single character', () => {
    const tokenizer = CharTokenizer.train('<a>\n', { specials: ['<a>', '\n'], unknown: '�' })
    expect(tokenizer.vocabulary.tokens).toEqual(['<a>', '\n', '�', '<', '>', 'a'])
    expect(tokenizer.encode('<a>\n!')).toEqual([3, 5, 4, 1, 2])
    expect(tokenizer.decode([0, 5])).toBe('<a>a')
  })

  test('any text comes back', () => {
    fc.assert(
      fc.property(texts, text => {
        const tokenizer = CharTokenizer.train(text)
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
      }),
    )
  })
})

describe('words', () => {
  test('by hand', () => {
    expect(splitWords("It’s 5 o’clock, isn't it?")).toEqual([
      'It’s',
      '5',
      'o’clock',
      ',',
      "isn't",
      'it',
      '?',
    ])
    expect(splitWords("'quoted' well-known U.S. 1,000")).toEqual([
      "'",
      'quoted',
      "'",
      'well',
      '-',
      'known',
      'U',
      '.',
      'S',
      '.',
      '1',
      ',',
      '000',
    ])
    expect(splitWords('')).toEqual([])
  })

  test('other writing: accents stay on their letters, each Chinese character is a word, emoji are whole', () => {
    expect(splitWords('naïve re\u0301sume\u0301')).toEqual(['naïve', 're\u0301sume\u0301'])
    expect(splitWords('我有3本书。')).toEqual(['我', '有', '3', '本', '书', '。'])
    expect(splitWords('GPT模型')).toEqual(['GPT', '模', '型'])
    expect(splitWords('ok 🏠')).toEqual(['ok', '🏠'])
  })

  test('no character but spaces is lost', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(splitWords(text).join('')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })

  test('rare words become unknown', () => {
    const tokenizer = WordTokenizer.train('a rose is a rose', { minCount: 2 })
    expect(tokenizer.vocabulary.tokens).toEqual(['<unk>', 'a', 'rose'])
    expect(tokenizer.encode('a rose is red')).toEqual([1, 2, 0, 0])
    expect(tokenizer.decode([1, 2, 0])).toBe('a rose <unk>')
    expect(tokenizer.vocabSize).toBe(3)
  })

  test('words come back with one space between', () => {
    const tokenizer = WordTokenizer.train('He said:  "No."', { unknown: null })
    expect(tokenizer.decode(tokenizer.encode('He said: "No."'))).toBe('He said : " No . "')
  })
})
