import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { footerLine } from '../../src/view/footer.ts'
import { keyNames } from '../../src/view/key-names.ts'
import { plainTheme } from '../support/render.ts'

const keys = [
  ['e', 'edit'],
  ['h', 'hint'],
  ['l', 'map'],
  ['?', 'more'],
  ['q', 'quit'],
] as const

test('as many keys as fit, and the last two always', () => {
  expect(footerLine(keys, 60, plainTheme)).toBe('e edit · h hint · l map · ? more · q quit')
  expect(footerLine(keys, 38, plainTheme)).toBe('e edit  h hint  l map  ? more  q quit')
  expect(footerLine(keys, 30, plainTheme)).toBe('e edit  h hint  ? more  q quit')
  expect(footerLine(keys, 5, plainTheme)).toBe('? more  q quit')
})

test('where room is short the brief word is said', () => {
  const long = [['h', 'hint 1/3', 'hint'], ...keys] as const
  expect(footerLine(long, 60, plainTheme)).toContain('h hint 1/3 · e edit')
  expect(footerLine(long, 30, plainTheme)).toBe('h hint  e edit  ? more  q quit')
})

const pressed = (flags: Partial<Key>) => flags as Key

test('keys have names, and fast typing is several keys', () => {
  expect(keyNames('', pressed({ upArrow: true }))).toEqual(['up'])
  expect(keyNames('c', pressed({ ctrl: true }))).toEqual(['ctrl-c'])
  expect(keyNames('', pressed({ tab: true, shift: true }))).toEqual(['shift-tab'])
  expect(keyNames('ab ', pressed({}))).toEqual(['a', 'b', 'space'])
})
