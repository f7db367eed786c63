import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAscii, toChineseAscii } from '../../src/theme/ascii.ts'

test('mathematics is spelled out', () => {
  expect(toAscii('y = w·x + b ≤ √η²')).toBe('y = w*x + b <= sqrteta^2')
})

test('accents fall off, what is unknown becomes a question mark', () => {
  expect(toAscii('naïve Schrödinger 猫')).toBe('naive Schrodinger ?')
})

test('Chinese stays where it is spoken', () => {
  expect(toChineseAscii('学习率 η：0.1 → 0.2，“好” naïve ▸')).toBe(
    `学习率 ${toAscii('η')}：0.1 -> 0.2，“好” naive >`,
  )
  expect(toChineseAscii('埃德加·安德森，w·x')).toBe('埃德加·安德森，w*x')
})

test('nothing beyond ASCII is left, and ASCII stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => /^[\x00-\x7f]*$/.test(toAscii(text))),
  )
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), text => toAscii(text) === text))
})
