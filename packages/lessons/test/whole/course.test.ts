import { join } from 'node:path'
import { labs } from '@neuralings/labs'
import { loadCourse } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'

test('the course keeps every promise of the check', { timeout: 900_000 }, async () => {
  const course = await loadCourse(join(import.meta.dirname, '../..'))
  const report = await checkCourse(course, { labs: labs.map(({ name }) => name) })
  expect(report.problems).toEqual([])
  expect(report.mutants.killed).toBe(report.mutants.total)
  const { total, killed, equivalent } = report.machine
  expect(killed + equivalent).toBe(total)
  expect(total).toBeGreaterThan(30 * report.exercises)
  expect(report.exercises).toBeGreaterThanOrEqual(43)
})
