import { findExercise } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { verdictSentences } from '../../src/verdict/sentences.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { telling } from '../support/telling.ts'
import { failed, passed, timedOut, todo } from '../support/verdicts.ts'

const double = findExercise(fixtureCourse(), 'numbers/double')
const sentences = (verdict: typeof failed) => verdictSentences(verdict, double, telling)

test('a failure: the facts of the screen in its order, one to a line, nothing drawn', () => {
  expect(sentences(failed)).toEqual([
    'failed: numbers/double, 1 of 3 tests pass',
    'what is wrong: You add two, whatever x is.',
    'failed: the example',
    'double(4)',
    'yours: 6',
    'wanted: 8',
    'on line 3',
    'passed: 1 test',
    'failed: below zero',
    'your code printed:',
    'x is 4',
    'x is 0',
  ])
})

test('what is passed, to do or stopped is said first', () => {
  expect(sentences(passed)).toEqual(['passed: numbers/double'])
  const debrief = 'Its _slope_ is `w_1`.\nIt comes back in\n[slide](../slide/task.md).'
  expect(verdictSentences(passed, double, { ...telling, debrief })).toEqual([
    'passed: numbers/double',
    'Its slope is w_1. It comes back in slide.',
  ])
  const chinese = { ...telling, debrief: '装进你的 Adam。\n\n已经是 NaN 的梯度，\n缩不短了。' }
  expect(verdictSentences(passed, double, chinese)).toEqual([
    'passed: numbers/double',
    '装进你的 Adam。已经是 NaN 的梯度，缩不短了。',
  ])
  expect(sentences(todo)).toEqual([
    'to do: write your part in numbers/double.ts',
    'double: still to do (line 2)',
  ])
  expect(sentences(timedOut)).toEqual([
    'timed out: numbers/double',
    'what is wrong: timed out after 2 s',
  ])
})

test('a caret is for eyes alone', () => {
  const message = 'Line 2 of a.ts: Unexpected token.\n  return x *\n           ^'
  const verdict = { ...timedOut, state: 'invalid', message } as const
  expect(sentences(verdict).slice(1)).toEqual([
    'what is wrong: Line 2 of a.ts: Unexpected token.',
    'return x *',
  ])
})

test('numbers that were measured stay in their columns', () => {
  const [first] = passed.tests
  const table = '   rate  loss\n\n    0.1     9\n   0.01    12'
  const told = verdictSentences(
    { ...passed, tests: [{ ...first!, measured: table }] },
    double,
    telling,
  )
  expect(told.slice(-3)).toEqual(['rate  loss', ' 0.1     9', '0.01    12'])
})

test('what it uses is still to do: that comes first, and is told once', () => {
  const message = 'your file uses numbers/half.ts, which is still to do: solve numbers/half first'
  const location = { file: '/somewhere/numbers/half.ts', line: 2, column: 9 }
  const [example] = failed.tests
  const todo = { ...example!, state: 'failed' as const, message: 'todo: halve it', location }
  const verdict = {
    ...failed,
    state: 'todo' as const,
    tests: [todo],
    message,
    diagnosis: null,
    output: '',
  }
  expect(sentences(verdict)).toEqual([`to do: ${message}`])
})

test('an error in another file: the line is said to be of that one', () => {
  const [, wrong] = failed.tests
  const location = { file: '/somewhere/numbers/half.ts', line: 2, column: 9 }
  const test = { ...wrong!, state: 'failed' as const, location }
  expect(sentences({ ...failed, tests: [test] })).toContain('on line 2 of numbers/half.ts')
})
