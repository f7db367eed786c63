// When what was hard comes back, by a clock that the test turns.
import type { Entry } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { answered, dueReviews } from '../../src/review/schedule.ts'
import { fixtureCourse } from '../support/fixture.ts'

const course = fixtureCourse()
const solvedAt = '2026-03-01T12:00:00.000Z'
const entry: Entry = {
  attempts: 1,
  hints: 0,
  revealed: false,
  skipped: false,
  base: null,
  solvedAt,
}
const hard: Entry = { ...entry, attempts: 5 }

const due = (exercises: Record<string, Entry>, at: string): string[] =>
  dueReviews(course, { version: 1, current: null, exercises }, new Date(at)).map(({ id }) => id)

const on = (dayOfMarch: number) => `2026-03-${String(dayOfMarch).padStart(2, '0')}T12:00:00.000Z`

test('what took many checks or hints, or was looked up, comes back a day after it was solved', () => {
  for (const change of [{ attempts: 5 }, { hints: 2 }, { revealed: true }]) {
    const exercises = { 'numbers/double': { ...entry, ...change } }
    expect(due(exercises, '2026-03-02T11:59:59.000Z')).toEqual([])
    expect(due(exercises, on(2))).toEqual(['numbers/double'])
  }
})

test('what was easy, is not solved or makes no question does not come back', () => {
  expect(due({ 'numbers/double': entry }, on(30))).toEqual([])
  expect(due({ 'numbers/double': { ...hard, solvedAt: null } }, on(30))).toEqual([])
  expect(due({ 'numbers/slide': hard, 'numbers/guess': hard }, on(30))).toEqual([])
})

test('each right answer makes the pause longer: 1, 3, 7, 21, 60 days; a wrong one begins again', () => {
  let last = hard
  for (const [day, wait] of [
    [2, 3],
    [5, 7],
    [12, 21],
  ] as const) {
    last = { ...last, review: answered(last, true, new Date(on(day))) }
    expect(due({ 'numbers/double': last }, on(day + wait - 1))).toEqual([])
    const later = new Date(Date.parse(on(day)) + wait * 86_400_000).toISOString()
    expect(due({ 'numbers/double': last }, later)).toEqual(['numbers/double'])
  }
  last = { ...last, review: answered(last, false, new Date(on(20))) }
  expect(last.review).toEqual({ right: 0, at: on(20) })
  expect(due({ 'numbers/double': last }, on(21))).toEqual(['numbers/double'])
})

test('the longest due comes first', () => {
  const late = { ...hard, solvedAt: '2026-02-01T12:00:00.000Z' }
  expect(due({ 'numbers/double': hard, 'training/step': late }, on(10))).toEqual([
    'training/step',
    'numbers/double',
  ])
})
