import { cutText, textWidth, wrapText } from '@neuralings/plots/text'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'

test('every single character, and any text, is as wide as Unicode says', () => {
  const different: string[] = []
  for (let code = 32; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code)
    if (textWidth(sign) !== stringWidth(sign)) different.push(code.toString(16))
  }
  expect(different).toEqual([])
  const parts = fc.constantFrom(
    'a',
    '─',
    'é',
    '\u0301',
    '注',
    '。',
    '👍🏽',
    '✓',
    '\ufe0f',
    ' ',
    '≤',
    '\u200d',
  )
  const text = fc.array(parts, { maxLength: 12 }).map(one => one.join(''))
  fc.assert(fc.property(text, one => textWidth(one) === stringWidth(one)))
})

test('cells: two for a wide character, none for a colour or a mark above a letter', () => {
  expect(textWidth('loss')).toBe(4)
  expect(textWidth('损失 0.5')).toBe(8)
  expect(textWidth('\x1b[31m红\x1b[39m')).toBe(2)
  expect(textWidth('e\u0301')).toBe(1)
  expect(textWidth('👍🏽')).toBe(2)
})

test('Latin breaks between words', () => {
  expect(wrapText('one two three', 8)).toEqual(['one two', 'three'])
  expect(wrapText('  two  blanks  ', 40)).toEqual(['two  blanks'])
  expect(wrapText('first\nsecond', 40)).toEqual(['first', 'second'])
  expect(wrapText('', 40)).toEqual([''])
})

test('Chinese breaks between characters', () => {
  expect(wrapText('梯度下降', 4)).toEqual(['梯度', '下降'])
  expect(wrapText('斜率w是2', 5)).toEqual(['斜率w', '是2'])
})

// By hand, from the rules of typesetting: a mark stays with what it belongs to.
test.each([
  ['梯度下降，一步一步。', 8, ['梯度下', '降，一步', '一步。']],
  ['叫做“损失”的数', 6, ['叫做', '“损失”', '的数']],
  ['函数（function）和参数', 12, ['函数', '（function）', '和参数']],
  ['看「标记」吧', 5, ['看', '「标', '记」', '吧']],
  ['等等……好', 6, ['等等……', '好']],
])('%s in %d', (text, columns, lines) => {
  expect(wrapText(text, columns)).toEqual(lines)
})

test('a word that is too long is cut, and begins on a line of its own', () => {
  expect(wrapText('an extraordinary word', 8)).toEqual(['an', 'extraord', 'inary', 'word'])
})

test('as much as fits', () => {
  expect(cutText('one two', 5)).toBe('one t')
  expect(cutText('梯度', 3)).toBe('梯')
  expect(cutText('  in', 1)).toBe(' ')
  expect(cutText('\x1b[31m红色\x1b[39m', 2)).toBe('\x1b[31m红\x1b[39m')
  expect(cutText('all', 0)).toBe('')
})

test('a colour is closed at a break and opened again', () => {
  expect(wrapText('\x1b[31m红色的字\x1b[39m黑', 4)).toEqual([
    '\x1b[31m红色\x1b[39m',
    '\x1b[31m的字\x1b[39m',
    '黑',
  ])
  expect(wrapText('\x1b[1m\x1b[38;5;4mone two\x1b[39m\x1b[22m', 3)).toEqual([
    '\x1b[1m\x1b[38;5;4mone\x1b[39m\x1b[22m',
    '\x1b[1m\x1b[38;5;4mtwo\x1b[39m\x1b[22m',
  ])
})

const part = fc.constantFrom(
  ...'梯度，。“”（）「」…a1 ',
  'word ',
  '👍🏽',
  'e\u0301',
  '\x1b[31m',
  '\x1b[39m',
)

test('any text: no line too wide, none begins or ends with the wrong mark, nothing is lost', () => {
  const text = fc.array(part, { maxLength: 60 }).map(parts => parts.join(''))
  const bare = (line: string) => line.replace(/\x1b\[\d*m/g, '')
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 40 }), (one, columns) => {
      const lines = wrapText(one, columns)
      const words = (all: string) => bare(all).replace(/ /g, '')
      expect(words(lines.join(''))).toBe(words(one))
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    }),
  )
})

test('ordinary sentences: no line begins with a mark that closes, none ends with one that opens', () => {
  const word = fc.constantFrom(
    '梯度',
    '，',
    '。',
    '下降',
    '（学习率）',
    '「步」',
    'loss',
    '0.5',
    '？',
  )
  const text = fc.array(word, { minLength: 5, maxLength: 40 }).map(parts =>
    parts
      .join('')
      .replace(/([，。？])[，。？]+/g, '$1')
      .replace(/^[，。？]/, ''),
  )
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 40 }), (one, columns) => {
      for (const line of wrapText(one, columns)) {
        expect(line).not.toMatch(/^[，。？）」]/)
        expect(line).not.toMatch(/[（「]$/)
      }
    }),
  )
})
