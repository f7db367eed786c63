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
  [`id: 'numbers'`, `id: 'My Numbers'`, '4: id: expected lower-case words joined by "-".'],
  ['minutes: 5', 'minutes: -5', '7: minutes: expected a number above 0.'],
  [`kind: 'code'`, `kind: 'essay'`, '12: kind: Invalid type: Expected ("code" | "fix"'],
  [`title: 'Double'`, `titel: 'Double'`, '12: title: Invalid key: Expected "title"'],
])('lesson.ts with %s as %s', async (from, to, message) => {
  const error = await errorOf(() => damaged('numbers/lesson.ts', [from, to]))
  expect(said(error)).toContain(`course/numbers/lesson.ts:${message}`)
})

test.each([
  ['course.ts', `title: 'What flows'`, `title: ''`, '8: title: expected some text.'],
  ['numbers/double/mutants.ts', 'says:', 'sagt:', '4: says: Invalid key: Expected "says"'],
  ['numbers/double/mutants.ts', "'You add two,", "'' && '", '5: says: expected some text.'],
])('%s with %s as %s', async (path, from, to, message) => {
  expect(said(await errorOf(() => damaged(path, [from, to])))).toContain(
    `course/${path}:${message}`,
  )
})

/** The message of an error that people see. */
function said(error: unknown): string {
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message
}

test.each([
  ['course.ts', 'lessons: [', 'lessons: (', 'course.ts:10: Unexpected token'],
  ['numbers/lesson.ts', 'needs: [],', 'needs: [,', 'numbers/lesson.ts:9: Expected'],
  ['numbers/double/mutants.ts', 'mutants({', 'mutants{', 'numbers/double/mutants.ts:3: Expected'],
  [
    'course.ts',
    './machines/lesson.ts',
    './engines/lesson.ts',
    'course.ts:2: imports "./engines/lesson.ts", which is not there',
  ],
  [
    'machines/lesson.ts',
    'export default',
    'const [first] = undefined\nexport default',
    'machines/lesson.ts:3: undefined is not iterable',
  ],
])(
  'a mistake in %s that keeps it from being imported is told with file and line',
  async (path, from, to, message) => {
    expect(said(await errorOf(() => damaged(path, [from, to])))).toContain(`course/${message}`)
  },
)

test('a file that exports nothing', async () => {
  const root = copyOfCourse()
  write(root, { 'numbers/double/mutants.ts': 'export const nothing = 1\n' })
  expect(await errorOf(() => loadCourse(root))).toMatchObject({
    message: `${root}/numbers/double/mutants.ts has no default export.`,
  })
})
