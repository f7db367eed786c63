// Rules for the course as a whole: each is broken by one change to a course in order.
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfCourse, read, write } from '../../temporary.ts'
import { broken, problemsAfter, problemsIn } from '../broken.ts'

test.each([
  broken(
    'course.ts',
    "['electricity']",
    "['water']",
    'machines/lesson.ts:8 needs "electricity", which no lesson teaches and no planned lesson will',
  ),
  broken(
    'course.ts',
    "['electricity']",
    "['electricity', 'machine']",
    'course.ts:8 "machine" is planned but taught already',
  ),
  broken(
    'course.ts',
    'numbers,\n    planned({',
    'machines,\n    numbers,\n    planned({',
    'machines/lesson.ts:8 needs "number", which the lesson "numbers" teaches only later: move one of the two in course.ts',
  ),
  broken(
    'course.ts',
    'numbers,\n    planned',
    'numbers,\n    numbers,\n    planned',
    'course.ts:3 the lesson id "numbers" is used twice',
  ),
  broken(
    'numbers/lesson.ts',
    "    { name: 'guess', kind: 'predict', title: 'Guess' },\n",
    '',
    'numbers/lesson.ts:10 does not list the exercise "guess"',
  ),
  broken(
    'numbers/lesson.ts',
    "name: 'guess'",
    "name: 'double'",
    'numbers/lesson.ts:11 the exercise id "numbers/double" is used twice',
  ),
  broken(
    'numbers/lesson.ts',
    "'starts at one'",
    "'starts at two'",
    'numbers/lesson.ts:13 broken-sum: startsAs must name one of its mutants, not "starts at two"',
  ),
  broken(
    'machines/lesson.ts',
    "lab: 'lever'",
    "lab: 'pulley'",
    'machines/lesson.ts:12 drag: there is no lab "pulley"',
  ),
  broken(
    'machines/lesson.ts',
    ", lab: 'lever'",
    '',
    'machines/lesson.ts:12 drag: a lab exercise must name its lab',
  ),
  broken(
    'machines/lesson.ts',
    "'numbers/broken-sum'",
    "'numbers/sum'",
    'machines/lesson.ts:14 train: the piece "numbers/sum" is no earlier exercise',
  ),
  broken(
    'package.json',
    null,
    '{\n  "type": "module",\n  "files": ["dist", "./numbers/", "course.ts"]\n}\n',
    'package.json:3 "files" lacks "machines", which is not packed so: add it',
  ),
  broken(
    'package.json',
    null,
    '{\n  "type": "module",\n  "files": ["numbers", "machines"]\n}\n',
    'package.json:3 "files" lacks "dist", which is not packed so: add it',
  ),
  broken(
    'letters/lesson.ts',
    null,
    'export default {}\n',
    'course.ts:6 does not list the lesson in the folder "letters": import letters/lesson.ts, with the folder\'s name as its id',
  ),
  broken(
    'released.json',
    null,
    '{\n  "version": "1.0.0",\n  "exercises": [\n    "numbers/guess",\n    "numbers/half"\n  ]\n}\n',
    "released.json:5 \"numbers/half\" is in learners' hands, and the course has it no more: give it back its name, or say in course.ts what it is called now, renamed: { 'numbers/half': '…' }",
  ),
  broken(
    'course.ts',
    'lessons: [',
    "renamed: { 'numbers/half': 'numbers/third' },\n  lessons: [",
    'course.ts:6 renamed: "numbers/half" must lead from an id that is gone to an exercise, and "numbers/third" is none',
  ),
])('$problem', async ({ problem, ...one }) => {
  expect(await problemsAfter(one)).toContain(problem)
})

test('a lesson that waits for a planned one, which stands behind it and so may wait for it', async () => {
  const found = await problemsAfter({
    path: 'course.ts',
    change: [
      "    planned({ id: 'current', title: 'What flows', teaches: ['electricity'] }),\n    machines,\n",
      "    machines,\n    planned({ id: 'current', title: 'What flows', teaches: ['electricity'] }),\n",
    ],
  })
  expect(found).toEqual([
    'machines/lesson.ts:8 needs "electricity", which the planned lesson "current" teaches only later: move one of the two in course.ts',
  ])
})

test("a package that forgets the lessons' own labs", async () => {
  const root = copyOfCourse()
  write(root, {
    'package.json': '{\n  "type": "module",\n  "files": ["dist", "numbers", "machines"]\n}\n',
    'labs/labs.ts': 'export const labs = []\n',
  })
  expect(await problemsIn(root)).toEqual([
    'package.json:3 "files" lacks "labs", which is not packed so: add it',
  ])
})

test('what is said at the end of the course is packed, of some length, and leads somewhere', async () => {
  const root = copyOfCourse()
  write(root, {
    'package.json': '{\n  "type": "module",\n  "files": ["dist", "numbers", "machines"]\n}\n',
    'closing.md': 'Read [on](nowhere.md).\n',
  })
  expect(await problemsIn(root)).toEqual([
    'package.json:3 "files" lacks "closing.md", which is not packed so: add it',
    'closing.md:1 wants 5 to 60 lines, and has 1',
    'closing.md:1 links to "nowhere.md", which is not there',
  ])
})

test('a package that lists all, by names or a pattern, or lists nothing', async () => {
  for (const files of [['dist', 'numbers', 'machines'], ['*'], ['**/*.ts', 'dist'], undefined]) {
    const root = copyOfCourse()
    write(root, { 'package.json': JSON.stringify({ type: 'module', files }) })
    expect(await problemsIn(root)).toEqual([])
  }
})

test('a lesson whose folder has another name than its id', async () => {
  const root = copyOfCourse()
  renameSync(join(root, 'machines'), join(root, 'engines'))
  write(root, {
    'course.ts': `import { defineCourse, planned } from '@neuralings/lesson-kit'
import machines from './engines/lesson.ts'
import numbers from './numbers/lesson.ts'

export default defineCourse({
  lessons: [numbers, planned({ id: 'a', title: 'A', teaches: ['electricity'] }), machines],
})
`,
  })
  expect(await problemsIn(root)).toContain(
    'course.ts:6 does not list the lesson in the folder "engines": import engines/lesson.ts, with the folder\'s name as its id',
  )
})

test('released ids: one that was renamed is fine; a new version wants a list of its own', async () => {
  const root = copyOfCourse()
  const exercises = ['numbers/half', 'numbers/guess', 'machines/drag', 'machines/train']
  const course = read(root, 'course.ts')
  write(root, {
    'course.ts': course.replace(
      'lessons: [',
      "renamed: { 'numbers/half': 'numbers/double' },\n  lessons: [",
    ),
    'package.json': JSON.stringify({ type: 'module', version: '1.1.0' }),
    'released.json': JSON.stringify({ version: '1.0.0', exercises }),
  })
  expect(await problemsIn(root)).toEqual([
    'released.json:1 lists what was released with 1.0.0, and the package is 1.1.0: add numbers/double, numbers/broken-sum, machines/twice, and set the version',
  ])
})
