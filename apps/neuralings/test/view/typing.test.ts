// Keys and text are told apart by how much arrives at once.
import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { keyNames } from '../../src/view/key-names.ts'
import { Typing } from '../../src/view/typing.ts'

const none = {} as Key
const withKey = (flags: Partial<Key>) => flags as Key

test('one key, or a few that were typed ahead, are keys', () => {
  const typing = new Typing()
  expect(typing.read('x', none, 0)).toEqual({ keys: ['x'] })
  expect(typing.read('nt', none, 1000)).toEqual({ keys: ['n', 't'] })
})

test('a key that is held down is a key, however often', () => {
  expect(new Typing().read('jjjjjjjj', none, 0)).toEqual({ keys: Array(8).fill('j') })
})

test('more at once is text, and so is what follows within a moment', () => {
  const typing = new Typing()
  expect(typing.read('const x = q', none, 0)).toEqual({ text: 'const x = q' })
  expect(typing.read('xy', none, 20)).toEqual({ text: 'xy' })
  expect(typing.read('q', none, 200)).toEqual({ keys: ['q'] })
})

test('enter, and keys that are no characters, stay keys also then', () => {
  const typing = new Typing()
  typing.read('pasted text', none, 0)
  expect(typing.read('', withKey({ upArrow: true }), 10)).toEqual({ keys: ['up'] })
  expect(typing.read('\r', withKey({ return: true }), 10)).toEqual({ keys: ['enter'] })
  expect(typing.read('c', withKey({ ctrl: true }), 10)).toEqual({ keys: ['ctrl-c'] })
})

test.each([
  ['enter', '\r', { return: true }],
  ['an arrow', '', { downArrow: true }],
  ['esc', '', { escape: true }],
  ['a letter with Ctrl', 'z', { ctrl: true }],
] as const)(
  '%s ends what was pasted: the next letter is a key, however soon',
  (_, input, flags) => {
    const typing = new Typing()
    expect(typing.read('/many', none, 0)).toEqual({ text: '/many' })
    typing.read(input, withKey(flags), 1)
    expect(typing.read('1', none, 2)).toEqual({ keys: ['1'] })
  },
)

test.each([
  ['a letter with Alt', 'x', { meta: true }, []],
  ['a letter with Command', 'q', { super: true }, []],
  ['a key that is let go', 'q', { eventType: 'release' }, []],
  ['an arrow with Ctrl', '', { rightArrow: true, ctrl: true }, ['ctrl-right']],
  ['Esc twice', '', { escape: true, meta: true }, ['esc']],
  ['Shift-Tab', '', { tab: true, shift: true }, ['shift-tab']],
] as const)('%s', (_, input, flags, names) => {
  expect(keyNames(input, withKey(flags))).toEqual(names)
})
