// Our own styles pass to the terminal, other orders do not.
import { expect, test } from 'vitest'
import { styled } from '../../src/text/styled.ts'

test('styles stay', () => {
  const line = '\x1b[1mbold\x1b[22m \x1b[38;2;1;2;3mσ(x)\x1b[39m'
  expect(styled(line)).toBe(line)
})

test.each([
  ['the clipboard', '\x1b]52;c;Zm9v\x07', ''],
  ['a movement', '\x1b[2J\x1b[H', ''],
  ['a movement of one byte', '\x9b2J', ''],
  ['another direction', '\u202e', '\\u{202e}'],
])('%s does not', (_, order, left) => {
  expect(styled(`\x1b[1ma${order}b\x1b[22m`)).toBe(`\x1b[1ma${left}b\x1b[22m`)
})
