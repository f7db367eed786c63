import { findExercise } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { comesBack, courseSentences, isDone, tally, tries } from '../../src/course/ending.ts'
import { en } from '../../src/messages/en.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { progressOf } from '../support/progress.ts'

const course = fixtureCourse()
const [numbers, training] = course.lessons as [
  (typeof course.lessons)[0],
  (typeof course.lessons)[0],
]
const ids = course.lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id))

test('a lesson is done when all of it is solved', () => {
  expect(isDone(progressOf({ solved: ['training/step'] }), training)).toBe(false)
  expect(isDone(progressOf({ solved: ['training/step', 'training/train'] }), training)).toBe(true)
})

test('how it went: hints, and tries on average and at most', () => {
  const progress = progressOf({ solved: ids })
  progress.exercises['numbers/double'] = {
    ...progress.exercises['numbers/double']!,
    attempts: 6,
    hints: 1,
  }
  expect(tally(progress, numbers.exercises, en)).toBe('4 of 4, 1 with hints')
  expect(tries(progress, numbers.exercises, en)).toBe(
    `On average 3.0 tries. Most tries: ${findExercise(course, 'numbers/double').title} (6).`,
  )
  expect(tries(progressOf({ tried: ['numbers/double'] }), numbers.exercises, en)).toBe(
    'On average 1.0 try.',
  )
  expect(tries(progressOf({}), numbers.exercises, en)).toBe('')
})

test('where it comes back: concepts and files that later lessons need', () => {
  const later = { ...training, needs: ['line', 'mean'] }
  const taught = { ...numbers, teaches: ['line'] }
  expect(comesBack({ ...course, lessons: [taught, later] }, taught, en)).toBe(
    'Comes back in: 03 training (line).',
  )
  expect(comesBack({ ...course, lessons: [taught] }, taught, en)).toBe('')
})

test('the end of the course: what the code has reached, only when all is solved', () => {
  const progress = progressOf({ solved: ids })
  progress.exercises['training/train'] = {
    ...progress.exercises['training/train']!,
    reached: 'loss 0.02',
  }
  expect(courseSentences({ ...course, planned: [] }, progress, en)).toEqual([
    'The course is done: all 6 exercises are solved.',
    `${findExercise(course, 'training/train').title}: loss 0.02.`,
  ])
  expect(courseSentences(course, progressOf({ solved: ids.slice(1) }), en)).toEqual([])
})
