// Every exercise can be handed out, in every language: a workspace is made of all of them at once.
import { join } from 'node:path'
import {
  exercisesOf,
  inLanguage,
  langs,
  loadCourse,
  solution,
  starter,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

const course = await loadCourse(join(import.meta.dirname, '..'))

test.each(langs)('%s: something to begin with, and it is not the solution', lang => {
  const told = inLanguage(course, lang)
  const same = exercisesOf(told).filter(one => starter(told, one) === solution(told, one))
  expect(same.map(({ id }) => id)).toEqual([])
})
