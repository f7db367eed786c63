import { fromUtf8, toUtf8 } from '@neuralings/embedding'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { texts } from './texts.ts'

test('one to four bytes, as RFC 3629 has them', () => {
  expect(toUtf8('A')).toEqual([0x41])
  expect(toUtf8('é')).toEqual([0xc3, 0xa9])
  expect(toUtf8('≢Α')).toEqual([0xe2, 0x89, 0xa2, 0xce, 0x91])
  expect(toUtf8('日本語')).toEqual([0xe6, 0x97, 0xa5, 0xe6, 0x9c, 0xac, 0xe8, 0xaa, 0x9e])
  expect(toUtf8('𣎴')).toEqual([0xf0, 0xa3, 0x8e, 0xb4])
})

test('for proper text it is what TextEncoder says', () => {
  const encoder = new TextEncoder()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(toUtf8(text)).toEqual([...encoder.encode(text)])
    }),
  )
})

test('half of a pair is written as its number says', () => {
  expect(toUtf8('\ud800')).toEqual([0xed, 0xa0, 0x80])
  expect(toUtf8('\udfff')).toEqual([0xed, 0xbf, 0xbf])
})

test('every string comes back', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(fromUtf8(toUtf8(text))).toBe(text)
    }),
  )
})

test('what spells no character becomes one �, and the rest stays', () => {
  expect(fromUtf8([0x80, 0x41])).toBe('�A') // a byte that follows nothing
  expect(fromUtf8([0xe6, 0x97, 0x41])).toBe('�A') // cut off
  expect(fromUtf8([0xf0, 0xa3, 0x8e])).toBe('�')
  expect(fromUtf8([0xc0, 0xaf])).toBe('�') // '/' in more bytes than it needs
  expect(fromUtf8([0xf4, 0x90, 0x80, 0x80])).toBe('�') // beyond U+10FFFF
  expect(fromUtf8([0xff, 0xfe])).toBe('��')
})

test('a text cut anywhere is the text up to there, as TextDecoder reads it', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(100), (text, length) => {
      const bytes = toUtf8(text).slice(0, length)
      expect(fromUtf8(bytes)).toBe(decoder.decode(Uint8Array.from(bytes)))
    }),
  )
})

test('any bytes are read', () => {
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(fromUtf8(bytes)).toBeTypeOf('string')
    }),
  )
})
