// Lessons of packs, beside a course or in its place; and how a neuralings.json names them.
import { join } from 'node:path'
import {
  type Course,
  loadCourse,
  packsNamedIn,
  pathIn,
  rootsOf,
  withPacks,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { FIXTURE, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const lessons = course.lessons.map(({ id }) => id)

/** A pack with one lesson, which is the fixture's first under another name. */
function pack(id: string, beside = true): Course {
  const [lesson] = course.lessons
  return {
    ...course,
    root: `/packs/${id}`,
    beside,
    lessons: [{ ...lesson!, id, number: 1 }],
    planned: [],
  }
}

test('lessons beside the course come after it, and stay where they are', () => {
  const all = withPacks(course, [pack('waves'), pack('springs')])
  expect(all.lessons.map(({ id }) => id)).toEqual([...lessons, 'waves', 'springs'])
  const numbers = [...all.lessons, ...all.planned].map(({ number }) => number).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(pathIn(all, 'waves/lesson.md')).toBe(join('/packs/waves', 'waves/lesson.md'))
  expect(pathIn(all, `${lessons[0]}/lesson.md`)).toBe(join(FIXTURE, `${lessons[0]}/lesson.md`))
  expect(rootsOf(all)).toEqual([FIXTURE, '/packs/waves', '/packs/springs'])
})

test('a pack takes the place of the course unless it says beside', () => {
  const all = withPacks(course, [pack('waves', false), pack('springs')])
  expect(all.lessons.map(({ id }) => id)).toEqual(['waves', 'springs'])
  expect(() => withPacks(course, [pack('waves', false), pack('springs', false)])).toThrow(
    '/packs/springs and /packs/waves would both take the place of the course.',
  )
})

test('an id that is taken is refused', () => {
  expect(() => withPacks(course, [pack(lessons[0]!)])).toThrow(
    `/packs/${lessons[0]} has a lesson "${lessons[0]}", as the course has.`,
  )
})

test('neuralings.json names folders and installed packages', () => {
  const dir = temporary()
  expect(packsNamedIn(dir)).toEqual([])
  write(dir, {
    'neuralings.json': '{ "lessons": ["./mine", "neuralings-springs"] }',
    'node_modules/neuralings-springs/package.json': '{ "name": "neuralings-springs" }',
  })
  expect(packsNamedIn(dir)).toEqual([
    join(dir, 'mine'),
    join(dir, 'node_modules/neuralings-springs'),
  ])
})

test('what neuralings.json gets wrong is told, with what to do', () => {
  const dir = temporary()
  write(dir, { 'neuralings.json': '{ "lessons": "./mine" }' })
  expect(() => packsNamedIn(dir)).toThrow(/neuralings\.json cannot be read: .*Expected Array/)
  write(dir, { 'neuralings.json': '{ "lessons": ["neuralings-waves"] }' })
  expect(() => packsNamedIn(dir)).toThrow('names "neuralings-waves", which is not installed.')
})
