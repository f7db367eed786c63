import { expect, test } from 'vitest'
import { capabilities, colorDepth, isDumb, needsAscii } from '../../src/theme/capabilities.ts'

test('the environment says how many colours there are', () => {
  expect(colorDepth({ TERM: 'xterm' })).toBe('16')
  expect(colorDepth({ TERM: 'xterm-256color' })).toBe('256')
  expect(colorDepth({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe('truecolor')
})

test('NO_COLOR and a dumb terminal have none', () => {
  expect(colorDepth({ NO_COLOR: '1', COLORTERM: 'truecolor' })).toBe('none')
  expect(colorDepth({ NO_COLOR: '', COLORTERM: 'truecolor' })).toBe('truecolor')
  expect(colorDepth({ TERM: 'dumb' })).toBe('none')
})

test('a terminal may be dumb', () => {
  expect([isDumb({ TERM: 'dumb' }), isDumb({ TERM: 'xterm' }), isDumb({})]).toEqual([
    true,
    false,
    false,
  ])
})

test('a plain C locale and the Linux console get ASCII', () => {
  expect(needsAscii({ LANG: 'C' })).toBe(true)
  expect(needsAscii({ LANG: 'de_DE.UTF-8', LC_ALL: 'POSIX' })).toBe(true)
  expect(needsAscii({ TERM: 'linux' })).toBe(true)
  expect(needsAscii({ LANG: 'zh_CN.GBK' })).toBe(true)
  expect(needsAscii({ LC_CTYPE: 'de_DE.ISO-8859-1', LANG: 'de_DE.UTF-8' })).toBe(true)
  expect(needsAscii({ LANG: 'C.utf8' })).toBe(false)
  expect(needsAscii({ LANG: 'en_GB.UTF-8', TERM: 'xterm' })).toBe(false)
  expect(needsAscii({})).toBe(false)
})

test('the flag asks for ASCII anywhere', () => {
  expect(capabilities({ TERM: 'xterm' }, { ascii: true })).toEqual({ color: '16', ascii: true })
})
