import { labs } from '@neuralings/labs'
import { checkCourse, createGrader, loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

test('the course keeps every promise of the check', { timeout: 900_000 }, async () => {
  const course = await loadCourse(new URL('..', import.meta.url).pathname)
  const grader = createGrader(course)
  const report = await checkCourse(course, { grader, labs: labs.map(({ name }) => name) })
  await grader.close()
  expect(report.problems).toEqual([])
  expect(report.mutants.killed).toBe(report.mutants.total)
  expect(report.exercises).toBeGreaterThanOrEqual(34)
})
