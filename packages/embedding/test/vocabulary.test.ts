import { buildVocabulary, Vocabulary } from '@neuralings/embedding'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('by hand: ids are places in the list', () => {
  const vocabulary = new Vocabulary(['<pad>', 'b', 'a'])
  expect(vocabulary.size).toBe(3)
  expect(vocabulary.encode(['a', '<pad>', 'b'])).toEqual([2, 0, 1])
  expect(vocabulary.decode([1, 1, 2])).toEqual(['b', 'b', 'a'])
  expect([vocabulary.idOf('b'), vocabulary.tokenOf(1)]).toEqual([1, 'b'])
  expect([vocabulary.has('a'), vocabulary.has('c')]).toEqual([true, false])
})

test('an unknown token stands in for what is not there', () => {
  const vocabulary = new Vocabulary(['a', '?'], { unknown: '?' })
  expect(vocabulary.encode(['a', 'b', 'toString', ''])).toEqual([0, 1, 1, 1])
  expect(vocabulary.has('b')).toBe(false)
})

test('a text’s vocabulary: specials, unknown, then the frequent, then the alphabet', () => {
  const words = 'c a b a c d'.split(' ')
  expect(buildVocabulary(words).tokens).toEqual(['a', 'c', 'b', 'd'])
  expect(buildVocabulary(words, { minCount: 2 }).tokens).toEqual(['a', 'c'])
  expect(
    buildVocabulary(words, { minCount: 2, specials: ['<pad>', '<end>'], unknown: '<unk>' }).tokens,
  ).toEqual(['<pad>', '<end>', '<unk>', 'a', 'c'])
})

test('a special token that is in the text, or stands for the unknown, is there once', () => {
  const vocabulary = buildVocabulary(['a', '?', 'b'], { specials: ['?', 'b'], unknown: '?' })
  expect(vocabulary.tokens).toEqual(['?', 'b', 'a'])
})

test('what is encoded comes back, and no id is left over', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), tokens => {
      const vocabulary = buildVocabulary(tokens)
      expect(vocabulary.decode(vocabulary.encode(tokens))).toEqual(tokens)
      expect(vocabulary.size).toBe(new Set(tokens).size)
      expect(vocabulary.encode(vocabulary.tokens)).toEqual([...vocabulary.tokens.keys()])
    }),
  )
})

test('its tokens are data: stored as JSON they make it again', () => {
  const vocabulary = buildVocabulary(['x', 'é', '家', '🏠'], { unknown: '\n' })
  const { tokens, unknown } = JSON.parse(JSON.stringify(vocabulary))
  expect(new Vocabulary(tokens, { unknown })).toEqual(vocabulary)
})
