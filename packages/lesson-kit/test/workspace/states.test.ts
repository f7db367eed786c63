import {
  type Entry,
  entryOf,
  loadCourse,
  next,
  type Progress,
  readiness,
  stateOf,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { FIXTURE } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const nothing: Progress = { version: 1, current: null, exercises: {} }
const solved = { ...entryOf(nothing, 'x'), attempts: 1, solvedAt: '2026-11-23T12:00:00.000Z' }
const skipped = { ...entryOf(nothing, 'x'), skipped: true }
const revealed = { ...entryOf(nothing, 'x'), revealed: true, skipped: true, attempts: 3 }
const tried = { ...entryOf(nothing, 'x'), attempts: 2 }

const ids = course.lessons.flatMap(lesson => lesson.exercises.map(({ id }) => id))
const all = (entry: Entry) => Object.fromEntries(ids.map(id => [id, entry]))

test('states', () => {
  const progress: Progress = {
    ...nothing,
    exercises: { solved: { ...solved, skipped: true, revealed: true }, skipped, revealed, tried },
  }
  for (const state of ['solved', 'skipped', 'revealed', 'tried', 'new']) {
    expect(stateOf(progress, state)).toBe(state)
  }
})

test('next: from the start, onwards from where the learner is, then what was passed over', () => {
  const at = (current: string, exercises: Progress['exercises'] = {}) =>
    next(course, { version: 1, current, exercises })?.id ?? null
  expect(next(course, nothing)?.id).toBe('numbers/guess')
  expect(at('numbers/double')).toBe('numbers/broken-sum')
  expect(at('numbers/double', { 'numbers/broken-sum': solved, 'machines/twice': skipped })).toBe(
    'machines/drag',
  )
  expect(at('machines/train')).toBe('numbers/guess')
  expect(at('machines/train', { ...all(solved), 'machines/drag': tried })).toBe('machines/drag')
  expect(at('numbers/guess', { ...all(solved), 'machines/drag': skipped })).toBe('machines/drag')
  expect(at('numbers/guess', all(solved))).toBe(null)
})

test('a lesson is ready when the lessons that teach what it needs are done', () => {
  const missing = (exercises: Progress['exercises']) =>
    readiness(course, { ...nothing, exercises }).map(({ missing }) =>
      missing.map(({ concept, lesson }) => `${concept} from ${lesson.id}`),
    )
  expect(missing({})).toEqual([[], ['number from numbers']])
  expect(missing(all(tried))).toEqual([[], ['number from numbers']])
  expect(
    missing({ 'numbers/guess': solved, 'numbers/double': skipped, 'numbers/broken-sum': revealed }),
  ).toEqual([[], []])
})
