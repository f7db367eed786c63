import { expect, test } from 'vitest'
import { beside } from '../../src/text/columns.ts'
import { windowed } from '../../src/text/window.ts'

const lines = ['a', 'b', 'c', 'd', 'e']

test('a window shows exactly as many lines as it is high', () => {
  expect(windowed(lines, 1, 3)).toEqual(['b', 'c', 'd'])
  expect(windowed(lines, 0, 7)).toEqual(['a', 'b', 'c', 'd', 'e', '', ''])
})

test('it cannot be moved past either end', () => {
  expect(windowed(lines, 99, 2)).toEqual(['d', 'e'])
  expect(windowed(lines, -5, 2)).toEqual(['a', 'b'])
  expect(windowed(lines, Number.POSITIVE_INFINITY, 2)).toEqual(['d', 'e'])
})

test('two panes side by side, the left one filled up', () => {
  expect(beside(['one', 'two'], ['1', '2', '3'], { width: 4, gap: 2 })).toEqual([
    'one   1',
    'two   2',
    '      3',
  ])
})
