import { exercisesOf, findExercise, loadCourse, UserError } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, damaged, errorOf, FIXTURE, temporary, write } from '../temporary.ts'

test('the lessons and exercises come in the order of course.ts', async () => {
  const course = await loadCourse(FIXTURE)
  expect(course.root).toBe(FIXTURE)
  expect(exercisesOf(course).map(({ id }) => id)).toEqual([
    'numbers/guess',
    'numbers/double',
    'numbers/broken-sum',
    'machines/twice',
    'machines/drag',
    'machines/train',
  ])
})

test('an exercise has its folder, its file and the defaults', async () => {
  const double = findExercise(await loadCourse(FIXTURE), 'numbers/double')
  expect(double).toMatchObject({ folder: 'numbers/double', file: 'numbers/double.ts' })
  expect(double).toMatchObject({ lesson: 'numbers', deadline: 10, memory: 1024, pieces: [] })
  expect(double.mutants.map(({ name }) => name)).toEqual(['gives it back', 'adds two', 'squares'])
})

test('a milestone has two minutes', async () => {
  expect(findExercise(await loadCourse(FIXTURE), 'machines/train').deadline).toBe(120)
})

test('an unknown exercise is answered with those that are near', async () => {
  const course = await loadCourse(FIXTURE)
  const error = await errorOf(() => findExercise(course, 'machines/double'))
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({
    message: 'There is no exercise "machines/double".',
    advice: 'Did you mean numbers/double?',
    exitCode: 2,
  })
})

test('a folder without a course', async () => {
  const folder = temporary()
  const error = await errorOf(() => loadCourse(folder))
  expect(error).toMatchObject({ name: 'UserError', message: `There is no ${folder}/course.ts.` })
})

test.each([
  [`id: 'numbers'`, `id: 'My Numbers'`, 'lessons.0.id: expected lower-case words joined by "-"'],
  ['minutes: 5', 'minutes: -5', 'lessons.0.minutes: expected a number above 0'],
  [`kind: 'code'`, `kind: 'essay'`, 'lessons.0.exercises.1.kind: Invalid type'],
  [`title: 'Double'`, `titel: 'Double'`, 'lessons.0.exercises.1.title: Invalid key'],
])('lesson.ts with %s as %s', async (from, to, message) => {
  const error = await errorOf(() => damaged('numbers/lesson.ts', [from, to]))
  expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
})

test('a file that cannot be imported, or exports nothing', async () => {
  const root = copyOfCourse()
  write(root, { 'numbers/double/mutants.ts': 'export const nothing = 1\n' })
  expect(await errorOf(() => loadCourse(root))).toMatchObject({
    message: `${root}/numbers/double/mutants.ts has no default export.`,
  })
  const broken = copyOfCourse()
  write(broken, { 'course.ts': 'export default (\n' })
  expect(await errorOf(() => loadCourse(broken))).toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(`${broken}/course.ts cannot be imported: `),
  })
})
