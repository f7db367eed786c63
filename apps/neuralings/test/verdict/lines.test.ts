import type { TestResult } from '@neuralings/lesson-kit'
import { findExercise } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { verdictLines } from '../../src/verdict/lines.ts'
import { verdictSentences } from '../../src/verdict/sentences.ts'
import { summary } from '../../src/verdict/summary.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { asciiTheme, plainTheme } from '../support/render.ts'
import { failed, passed, timedOut, todo } from '../support/verdicts.ts'

const double = findExercise(fixtureCourse(), 'numbers/double')
const lines = (verdict: typeof failed, width = 40) =>
  verdictLines(verdict, { width, theme: plainTheme })

test('a failure: what failed, the smallest example, what it means; the other failures by name', () => {
  expect(lines(failed)).toEqual([
    '✓ zero stays zero',
    '✗ the example',
    '    double(4)',
    '      yours   6',
    '      wanted  8',
    '    line 3',
    '✗ below zero',
    '',
    '▸ You add two, whatever x is.',
    '',
    'your code printed',
    '  x is 4',
    '  x is 0',
  ])
})

test('yours and wanted are shown also where the message lacks them', () => {
  const message = 'expected [ 1 ] to deeply equal [ 2 ]'
  const tests: TestResult[] = [
    { name: 'a list', uses: [], state: 'failed', message, actual: '[ 1 ]', expected: '[ 2 ]' },
  ]
  expect(lines({ ...failed, tests: [...tests], diagnosis: null, output: '' })).toEqual([
    '✗ a list',
    '    expected [ 1 ] to deeply equal [ 2 ]',
    '      yours   [ 1 ]',
    '      wanted  [ 2 ]',
  ])
})

test('what the code printed is capped', () => {
  const output = Array.from({ length: 50 }, (_, i) => `line ${i}\n`).join('')
  expect(lines({ ...failed, output }).at(-1)).toBe('  42 more lines')
})

test('a file that is still to do is not told a row of failures', () => {
  expect(lines(todo)).toEqual([])
})

test('a time-out is said in a sentence', () => {
  expect(lines(timedOut)).toEqual(['timed out after 2 s'])
})

test('the short phrase says it in words, with or without signs', () => {
  expect(summary(passed, plainTheme)).toBe('✓ passed · 0.1 s')
  expect(summary(failed, plainTheme)).toBe('✗ 1 of 3 · 0.1 s')
  expect(summary(failed, asciiTheme)).toBe('x 1 of 3 - 0.1 s')
  expect(summary(timedOut, plainTheme)).toBe('✗ timed out · 0.1 s')
  expect(summary(todo, plainTheme)).toBe('◌ to do')
})

test('what was printed cannot move the cursor', () => {
  const output = '\x1b[2Jcleared\x07\tand\r\x1b[31mred\n'
  expect(lines({ ...failed, output }).at(-1)).toBe('  cleared  andred')
})

test('an error that no test caught is one sentence', () => {
  const outside: TestResult = {
    name: 'outside the tests',
    state: 'failed',
    uses: [],
    message: 'boom',
  }
  const location = { file: '/somewhere/double.ts', line: 1, column: 7 }
  const verdict = { ...failed, tests: [{ ...outside, location }], diagnosis: null, output: '' }
  const told = 'Your file stopped while it was being read, on line 1: boom'
  expect(lines(verdict, 80)).toEqual([`✗ ${told}`])
  expect(verdictSentences(verdict, double)).toEqual(['failed: numbers/double', told])
})
