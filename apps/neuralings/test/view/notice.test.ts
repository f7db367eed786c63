import { expect, test } from 'vitest'
import { noticeLines, withNotice } from '../../src/view/notice.ts'
import { plainTheme } from '../support/render.ts'

const lines = (notice: string, rows = 10) =>
  noticeLines(notice, { width: 10, rows, theme: plainTheme })

test('a notice is wrapped to three rows, and only then cut', () => {
  expect(lines('')).toEqual([])
  expect(lines('one two three four')).toEqual(['one two', 'three four'])
  expect(lines('one two three four five six seven eight')).toEqual([
    'one two',
    'three four',
    'five six …',
  ])
})

test('it takes its rows from the body, of which one always stays', () => {
  const { room, notice } = withNotice({ columns: 12, rows: 20 }, 'one two three four', plainTheme)
  expect([room.height, notice.length]).toEqual([13, 2])
  expect(withNotice({ columns: 12, rows: 4 }, 'one two', plainTheme).notice).toEqual([])
})
