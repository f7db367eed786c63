import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import {
  clip,
  ends,
  fill,
  fillStart,
  hang,
  wrap,
  wrapCode,
  wrapIndented,
} from '../../src/text/width.ts'

const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map(one => one.replace(/[\r\n\t]/g, ' '))
const columns = fc.integer({ min: 8, max: 80 })

test('a wide character takes two columns', () => {
  expect(fill('注意', 6)).toBe('注意  ')
  expect(fillStart('注意', 5)).toBe(' 注意')
  expect(clip('注意力机制', 6)).toBe('注意…')
})

test('what fits is not cut', () => {
  expect(clip('four', 4)).toBe('four')
  expect(clip('fours', 4)).toBe('fou…')
})

test('colour is carried over a break, and takes no room', () => {
  const lines = wrap('\x1b[31mred words here\x1b[39m', 9)
  expect(lines).toEqual(['\x1b[31mred words\x1b[39m', '\x1b[31mhere\x1b[39m'])
})

test('the two ends of a line', () => {
  expect(ends('left', 'right', 12)).toBe('left   right')
  expect(ends('a long left end', 'right', 12)).toBe('a lon… right')
})

test('further lines stand under the first word', () => {
  expect(hang('✗ ', 'two words', 8)).toEqual(['✗ two', '  words'])
  expect(wrapIndented('    deep inside', 9)).toEqual(['    deep', '    insid', '    e'])
})

test('code that is too long goes on further in', () => {
  expect(wrapCode('  f(one, two, three)', 14)).toEqual(['  f(one,', '      two,', '      three)'])
})

test('no line is ever wider than it may be', () => {
  fc.assert(
    fc.property(text, columns, (line, room) => {
      const all = [
        clip(line, room),
        ...wrap(line, room),
        ...hang('- ', line, room),
        ...wrapCode(line, room),
      ]
      return all.every(one => stringWidth(one) <= room)
    }),
  )
})
