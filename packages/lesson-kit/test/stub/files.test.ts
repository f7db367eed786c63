import { findExercise, loadCourse, solution, starter, withoutMarkers } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { damaged, errorOf, FIXTURE } from '../temporary.ts'

const course = await loadCourse(FIXTURE)

test('a solution has no markers, and imports the files of the workspace', () => {
  expect(solution(course, findExercise(course, 'machines/train'))).toBe(
    `import { sum } from '../numbers/broken-sum.ts'
import { twice } from './twice.ts'

/** Adds four times each number. */
export function train(numbers: number[]): number {
  const worked = numbers.map(number => twice(number))
  return sum(worked)
}
`,
  )
})

test('the stub imports from the workspace what it still needs', () => {
  expect(starter(course, findExercise(course, 'machines/train'))).toBe(
    `import { twice } from './twice.ts'

/** Adds four times each number. */
export function train(numbers: number[]): number {
  const worked = numbers.map(number => twice(number))
  throw new Error('todo: add them up')
}
`,
  )
})

test('a fix starts as its mutant', () => {
  const text = starter(course, findExercise(course, 'numbers/broken-sum'))
  expect(text).toContain('let total = 1')
  expect(text).not.toContain('let total = 0')
})

test('a fix whose mutant does not exist, or does not apply', async () => {
  const unnamed = await damaged('numbers/lesson.ts', ["'starts at one'", "'starts at two'"])
  expect(
    await errorOf(() => starter(unnamed, findExercise(unnamed, 'numbers/broken-sum'))),
  ).toMatchObject({
    message: 'numbers/broken-sum starts as "starts at two", which is no mutant of it.',
  })
  const twice = await damaged('numbers/broken-sum/mutants.ts', ["'total = 0'", "'total'"])
  expect(
    await errorOf(() => starter(twice, findExercise(twice, 'numbers/broken-sum'))),
  ).toMatchObject({
    message: 'The mutant "starts at one" must find its text exactly once, and finds it 3 times.',
  })
})

test('taking the markers out leaves the other lines as they were', () => {
  expect(withoutMarkers('a()\n// todo: x\nb()\n\n// end\nc()\n')).toBe('a()\nb()\n\nc()\n')
})
