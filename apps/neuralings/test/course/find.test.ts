import { expect, test } from 'vitest'
import { findTyped, nearest } from '../../src/course/find.ts'
import { search } from '../../src/course/search.ts'
import { fixtureCourse } from '../support/fixture.ts'

const course = fixtureCourse()

test('an exercise is found by its id, its name or its file', () => {
  for (const typed of ['numbers/double', 'double', 'numbers/double.ts'])
    expect(findTyped(course, typed)?.id).toBe('numbers/double')
  expect(findTyped(course, 'nowhere')).toBeUndefined()
})

test('a slip of the fingers finds the nearest', () => {
  const ids = ['numbers/double', 'numbers/guess', 'training/step']
  expect(nearest('dubble', ids)).toBe('numbers/double')
  expect(nearest('numbers/gess', ids)).toBe('numbers/guess')
  expect(nearest('completely-different', ids)).toBeUndefined()
})

const found = (query: string) =>
  search(course, query).map(({ lesson, exercise }) => exercise?.id ?? lesson.id)

test('search by title, name and concept', () => {
  expect(found('wrong AVERAGE')).toEqual(['numbers/average'])
  expect(found('gradient descent')).toEqual(['training'])
  expect(found('step')).toEqual(['training/step', 'training/train'])
  expect(found('  ')).toEqual([])
  expect(search(course, 'gradient')[0]?.concept).toBe('gradient-descent')
})
