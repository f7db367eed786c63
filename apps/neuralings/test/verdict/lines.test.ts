import type { TestResult } from '@neuralings/lesson-kit'
import { findExercise } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { verdictLines } from '../../src/verdict/lines.ts'
import { verdictSentences } from '../../src/verdict/sentences.ts'
import { summary } from '../../src/verdict/summary.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { asciiTheme, plainTheme } from '../support/render.ts'
import { telling } from '../support/telling.ts'
import { failed, passed, timedOut, todo } from '../support/verdicts.ts'

const double = findExercise(fixtureCourse(), 'numbers/double')
const lines = (verdict: typeof failed, width = 40) =>
  verdictLines(verdict, { width, theme: plainTheme })

test('the explanation, the smallest example, then the other tests and what was printed', () => {
  expect(lines(failed)).toEqual([
    '▸ You add two, whatever x is.',
    '',
    '✗ the example',
    '  double(4)',
    '  yours   6',
    '  wanted  8',
    '  line 3',
    '',
    '✓ 1 other',
    '✗ below zero',
    '',
    'your code printed',
    '  x is 4',
    '  x is 0',
  ])
})

test('while the cause is looked for its place is held, and the example stays where it will be', () => {
  const held = verdictLines(
    { ...failed, diagnosis: null },
    { width: 40, theme: plainTheme, looking: true },
  )
  expect(held[0]).toBe('▸ looking for the cause …')
  expect(held.slice(1)).toEqual(lines(failed).slice(1))
})

test('without a cause the first example explains itself', () => {
  const quiet = { ...failed, diagnosis: null, output: '' }
  expect(lines(quiet).slice(0, 5)).toEqual([
    '▸ double(4) is 6, but 8 is wanted.',
    '',
    '✗ the example',
    '  yours   6',
    '  wanted  8',
  ])
})

test.each([
  [
    'softmax([9, 1]): element [0] differs\n  yours   NaN\n  wanted  0.5\n  in full\n  yours   [NaN]\n  wanted  [0.5]',
    'element [0] of softmax([9, 1]) is NaN, but 0.5 is wanted.',
  ],
  [
    'sumTo(g, [3, 1]): the shapes differ\n  yours   [3]\n  wanted  [3, 1]',
    'the shape of sumTo(g, [3, 1]) is [3], but [3, 1] is wanted.',
  ],
  [
    'train(3)\n  yours   [22.5, 22.5, 22.5]\n  wanted  [22.5, 5.6, 1.4]',
    'train(3) is not what is wanted.',
  ],
  ['two runs agree: expected false to be true', 'two runs agree: expected false to be true'],
  ['c b a: b stands before its parent a', 'c b a: b stands before its parent a'],
])('the first example in a sentence: %j', (message, sentence) => {
  const tests: TestResult[] = [{ name: 'a test', uses: [], state: 'failed', message }]
  const told = lines({ ...failed, tests, diagnosis: null, output: '' }, 90)
  expect(told[0]).toBe(`▸ ${sentence}`)
})

test('the next hint comes after the example', () => {
  const hint = 'h: hint 2 of 3'
  const told = verdictLines(failed, { width: 40, theme: plainTheme, hint })
  expect(told.slice(6, 10)).toEqual(['  line 3', '', hint, ''])
})

test('many failures are folded', () => {
  const [, first, second] = failed.tests
  const more = Array.from({ length: 5 }, (_, i) => ({ ...second!, name: `case ${i}` }))
  const told = lines({ ...failed, tests: [first!, ...more], output: '' })
  expect(told.slice(-5)).toEqual(['', '✗ case 0', '✗ case 1', '✗ case 2', '✗ 2 more tests'])
})

test('yours and wanted are shown also where the message lacks them', () => {
  const message = 'expected [ 1 ] to deeply equal [ 2 ]'
  const tests: TestResult[] = [
    { name: 'a list', uses: [], state: 'failed', message, actual: '[ 1 ]', expected: '[ 2 ]' },
  ]
  expect(lines({ ...failed, tests: [...tests], diagnosis: null, output: '' })).toEqual([
    '▸ expected [ 1 ] to deeply equal [ 2 ]',
    '',
    '✗ a list',
    '  yours   [ 1 ]',
    '  wanted  [ 2 ]',
  ])
})

test('a long value goes on under its beginning', () => {
  const message = 'f(x)\n  yours   [1.25, 2.25, 3.25, 4.25, 5.25]\n  wanted  [1]'
  const tests: TestResult[] = [{ name: 'a list', uses: [], state: 'failed', message }]
  expect(lines({ ...failed, tests, output: '' }, 30).slice(4, 7)).toEqual([
    '  yours   [1.25, 2.25, 3.25,',
    '          4.25, 5.25]',
    '  wanted  [1]',
  ])
})

test('a prediction that came true shows its run', () => {
  const [first] = passed.tests
  const verdict = { ...passed, tests: [{ ...first!, measured: '  x   y\n  1  10' }] }
  expect(lines(verdict)).toEqual(['✓ 1 test', '', '  x   y', '  1  10'])
  expect(verdictSentences(verdict, double, telling)).toEqual([
    'passed: numbers/double',
    'x   y',
    '1  10',
  ])
})

test('what the code printed is capped', () => {
  const output = Array.from({ length: 50 }, (_, i) => `line ${i}\n`).join('')
  expect(lines({ ...failed, output }).at(-1)).toBe('  42 more lines')
})

test('a file that is still to do is not told a row of failures', () => {
  expect(lines(todo)).toEqual(['◌ double: still to do (line 2)'])
})

const halfDone: typeof failed = {
  ...todo,
  parts: [
    { name: 'slope', state: 'passed', line: 3 },
    { name: 'start', state: 'todo', line: 13 },
    { name: 'both', state: 'waiting', line: 20 },
    { name: 'end', state: 'missing' },
  ],
}

test('half a file: what is done, and what is still to do', () => {
  const [slope, start] = halfDone.parts
  expect(lines({ ...halfDone, parts: [slope!, start!] }, 60)).toEqual([
    '✓ slope   ◌ start: still to do (line 13)',
  ])
  expect(lines(halfDone)).toEqual([
    '✓ slope',
    '◌ start: still to do (line 13)',
    '◌ both: waits until the rest is right',
    '✗ end: missing in your file',
  ])
  expect(verdictSentences(halfDone, double, telling)).toEqual([
    'to do: write your part in numbers/double.ts',
    'slope: passed',
    'start: still to do (line 13)',
    'both: waits until the rest is right',
    'end: missing in your file',
  ])
  expect(summary(halfDone, plainTheme)).toBe('◌ 1 of 4 done')
})

test('what is finished and wrong is explained before the rest is done', () => {
  const tests = [...todo.tests, ...failed.tests.slice(1, 2)]
  const double = { name: 'double', state: 'failed', line: 1 } as const
  const wrong = { ...halfDone, tests, parts: [double, ...halfDone.parts] }
  expect(lines(wrong)[0]).toBe('▸ double(4) is 6, but 8 is wanted.')
  const waiting = { ...wrong, parts: [{ ...double, state: 'waiting' } as const] }
  expect(lines(waiting)[0]).toBe('◌ double: waits until the rest is right')
})

test('a time-out is said in a sentence', () => {
  expect(lines(timedOut)).toEqual(['▸ timed out after 2 s'])
})

test('the short phrase says it in words, with or without signs', () => {
  expect(summary(passed, plainTheme)).toBe('✓ passed · 0.1 s')
  expect(summary(failed, plainTheme)).toBe('✗ 1 of 3 pass · 0.1 s')
  expect(summary(failed, asciiTheme)).toBe('x 1 of 3 pass - 0.1 s')
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
  const location = { file: '/somewhere/numbers/double.ts', line: 1, column: 7 }
  const verdict = { ...failed, tests: [{ ...outside, location }], diagnosis: null, output: '' }
  const told = 'Your file stopped while it was being read, on line 1: boom'
  expect(lines(verdict, 80)).toEqual([`▸ ${told}`])
  expect(verdictSentences(verdict, double, telling)).toEqual([
    'failed: numbers/double',
    `what is wrong: ${told}`,
  ])
})

test('where it failed is told in full, over two lines where the path is long', () => {
  const location = { file: '/somewhere/backprop/topological-order.ts', line: 16, column: 9 }
  const tests = failed.tests.map(one => (one.location ? { ...one, location } : one))
  const told = lines({ ...failed, tests }, 34)
  expect(told.join('\n')).toContain('  line 16 of\n  backprop/topological-order.ts')
})

test('code above a throw that was left is told its line', () => {
  const part = { name: 'slope', state: 'todo', line: 13, begun: true } as const
  const verdict = { ...todo, parts: [part] }
  expect(lines(verdict)).toEqual(['◌ slope: line 13 still throws'])
  expect(verdictSentences(verdict, double, telling)).toContain('slope: line 13 still throws')
})

test('a wrong choice is told before what is still to do, which is no failure', () => {
  const test = { state: 'failed', message: 'todo: choose' } as const
  const half: typeof failed = {
    ...failed,
    diagnosis: null,
    output: '',
    parts: [
      { name: 'first', state: 'todo', line: 2 },
      { name: 'second', state: 'failed', line: 5 },
      { name: 'third', state: 'todo', line: 8 },
    ],
    tests: [
      { ...test, name: 'the first', uses: ['first'] },
      { ...test, name: 'the second', uses: ['second'], message: 'second: "sum" is not the mean' },
      {
        ...test,
        name: 'the third',
        uses: ['third'],
        message: 'third: expected a choice, got undefined',
      },
    ],
  }
  expect(summary(half, plainTheme)).toMatch(/^✗ 1 wrong, 2 to do · /)
  expect(lines(half, 60).slice(0, 4)).toEqual([
    '▸ second: "sum" is not the mean',
    '',
    '✗ the second',
    '',
  ])
  expect(lines(half, 60).join('\n')).not.toMatch(/✗ the (first|third)/)
  expect(verdictSentences(half, double, telling)[0]).toBe(
    'failed: numbers/double, 0 of 3 tests pass, 2 wait until the rest is right',
  )
})
