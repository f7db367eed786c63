// A course that has renamed an exercise since: what a learner did and wrote under the old id is there under the new.
import { join } from 'node:path'
import {
  type Course,
  entryOf,
  initWorkspace,
  loadCourse,
  openWorkspace,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { FIXTURE, read, temporary, write } from '../temporary.ts'

const now = await loadCourse(FIXTURE)
const renamed = { 'numbers/twice': 'numbers/times-two', 'numbers/times-two': 'numbers/double' }

/** The course before: `numbers/double` was called `numbers/twice`. */
function before(): Course {
  const lessons = now.lessons.map(lesson => ({
    ...lesson,
    exercises: lesson.exercises.map(one =>
      one.name === 'double'
        ? { ...one, name: 'twice', id: 'numbers/twice', file: 'numbers/twice.ts' }
        : one,
    ),
  }))
  return { ...now, lessons }
}

test('progress, place and file follow, by way of all names', async () => {
  const old = before()
  const [, twice] = old.lessons[0]!.exercises
  const workspace = await initWorkspace(join(temporary(), 'mine'), old)
  const { dir } = workspace
  await workspace.recordAttempt(twice!, { passed: true })
  await workspace.recordHints(twice!, 2)
  await workspace.recordCurrent(twice!)
  write(dir, {
    'numbers/twice.ts': "import { sum } from './broken-sum.ts'\nexport const double = sum\n",
  })

  const progress = (await openWorkspace(dir, { ...now, renamed })).progress()
  expect(progress.current).toBe('numbers/double')
  const entry = entryOf(progress, 'numbers/double')
  expect(entry).toEqual(entryOf(progress, 'numbers/twice'))
  expect(entry).toMatchObject({ hints: 2, solvedAt: expect.any(String) })
  expect(read(dir, 'numbers/double.ts')).toContain("from './broken-sum.ts'")
  expect(read(dir, 'numbers/twice.ts')).toBe(read(dir, 'numbers/double.ts'))
})

test('into another folder: the imports are of the same files', async () => {
  const { dir } = await initWorkspace(join(temporary(), 'mine'), now)
  const text = (path: string) => `import { sum } from '${path}'\nexport const quarter = sum\n`
  write(dir, { 'numbers/quarter.ts': text('./broken-sum.ts') })
  const [numbers, machines] = now.lessons
  const quarter = {
    ...machines!.exercises[0]!,
    id: 'machines/quarter',
    file: 'machines/quarter.ts',
  }
  const lessons = [numbers!, { ...machines!, exercises: [...machines!.exercises, quarter] }]
  await openWorkspace(dir, { ...now, lessons, renamed: { 'numbers/quarter': 'machines/quarter' } })
  expect(read(dir, 'machines/quarter.ts')).toBe(text('../numbers/broken-sum.ts'))
})

test('what was done under the new id stays, and a solution is never taken back', async () => {
  const workspace = await initWorkspace(join(temporary(), 'mine'), before())
  const { dir } = workspace
  await workspace.recordAttempt(before().lessons[0]!.exercises[1]!, { passed: true })
  const own = "export const double = () => 'mine'\n"
  write(dir, { 'numbers/double.ts': own })
  const opened = await openWorkspace(dir, now)
  await opened.recordAttempt(now.lessons[0]!.exercises[1]!, { passed: false })
  const again = (await openWorkspace(dir, { ...now, renamed })).progress()
  const [double, twice] = ['numbers/double', 'numbers/twice'].map(id => entryOf(again, id))
  expect(double).toMatchObject({ attempts: 1, solvedAt: twice!.solvedAt })
  expect(read(dir, 'numbers/double.ts')).toBe(own)
})
