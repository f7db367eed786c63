// Text of unknown origin must say nothing to a terminal, and look like what it is.
import { harmless } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

test.each([
  ['colours', '\x1b[31mred\x1b[0m', 'red'],
  ['cursor movements', 'a\x1b[2J\x1b[10;10Hb', 'ab'],
  ['a window title', '\x1b]0;owned\x07text', 'text'],
  ['the clipboard, ended by ST', '\x1b]52;c;Zm9v\x1b\\text', 'text'],
  ['a hyperlink', '\x1b]8;;http://x.test\x07here\x1b]8;;\x07', 'here'],
  ['C1 controls: CSI, OSC, DCS', '\x9b31mred\x90\x84', 'red'],
  ['carriage return, bell, backspace, delete', 'a\rb\x07c\x08d\x7f', 'abcd'],
])('%s: nothing of it is left', (_, text, plain) => {
  expect(harmless(text)).toBe(plain)
})

test('what is left of a sequence without an end is plain text', () => {
  expect(harmless('\x1b]52;c;Zm9v')).toMatch(/^[\x20-\x7e]*Zm9v$/)
  expect(harmless('\x1b')).toBe('')
})

test('no control character but line breaks and tabs is left of any', () => {
  const all = String.fromCharCode(...Array.from({ length: 0x100 }, (_, i) => i))
  expect([...harmless(all)].filter(sign => /\p{Cc}/u.test(sign))).toEqual(['\t', '\n'])
})

test.each([
  ['right-to-left override', 'ab\u202ecd', 'ab\\u{202e}cd'],
  ['isolate', '\u2066ab', '\\u{2066}ab'],
  ['zero-width space', 'a\u200bb', 'a\\u{200b}b'],
  ['byte order mark', '\ufeffa', '\\u{feff}a'],
  ['line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a joiner that joins nothing', 'a\u200db', 'a\\u{200d}b'],
])('%s: named, so that it is seen', (_, text, shown) => {
  expect(harmless(text)).toBe(shown)
})

test('letters, mathematics and emoji of several parts stay', () => {
  const text = 'σ(x)·α 神经网络 naïve שלום\t👩\u200d💻 ❤\ufe0f\n'
  expect(harmless(text)).toBe(text)
})
