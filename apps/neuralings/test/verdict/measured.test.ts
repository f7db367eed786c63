// Tables as the kit sets them, with their words in another language: columns stay straight.
import { translate } from '@neuralings/lesson-kit'
import { table } from '@neuralings/lesson-kit/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { width } from '../../src/text/width.ts'
import { sayTable } from '../../src/verdict/measured.ts'

const words = {
  km: '公里',
  price: '车费',
  'each km adds': '每公里多',
  'mean squared error {1}': '均方误差 {1}',
}
const say = (text: string): string => translate(text, words)

test('heads are translated, numbers stand below them', () => {
  const measured = table([
    ['km', 'price', 'each km adds'],
    [1, 5, ''],
    [10, 20, 1.5],
  ])
  expect(sayTable(`${measured}\nmean squared error 2.80`, say)).toEqual([
    '  公里  车费  每公里多',
    '     1     5',
    '    10    20       1.5',
    '均方误差 2.80',
  ])
})

test('sentences without a table', () => {
  expect(sayTable('mean squared error 1\nnothing else', say)).toEqual([
    '均方误差 1',
    'nothing else',
  ])
  expect(sayTable('', say)).toEqual([])
})

test('where nothing is translated, every table stays as it was', () => {
  const cell = fc.oneof(
    fc.constantFrom('km', 'each km adds', 'x'),
    fc.integer({ min: -99, max: 999 }),
  )
  const rows = fc.integer({ min: 1, max: 4 }).chain(columns =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  fc.assert(
    fc.property(rows, all => {
      const measured = table(all)
      expect(sayTable(measured, text => text)).toEqual(measured.split('\n'))
    }),
  )
})

test('wide heads push their numbers along', () => {
  const told = sayTable(table([['km'], [5]]), say)
  expect(told.map(width)).toEqual([6, 6])
})
