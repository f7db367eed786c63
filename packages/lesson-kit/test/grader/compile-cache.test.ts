// The grader's process and its threads are killed, not ended: what Node has compiled for them is kept all the same, so
// that the next ones start faster.
import { globSync } from 'node:fs'
import { createGrader } from '@neuralings/lesson-kit'
import { expect, onTestFinished, test, vi } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

test('compiled code is kept from one start to the next', async () => {
  const place = temporary()
  vi.stubEnv('TMPDIR', place)
  onTestFinished(() => void vi.unstubAllEnvs())
  const kept = () => globSync('neuralings-compile-cache/*/*', { cwd: place }).length
  const grader = createGrader(courseAt(write(`${place}/course`, relu)))
  onTestFinished(() => grader.close())
  await grader.warm()
  const ofTheProcess = kept()
  expect(ofTheProcess).toBeGreaterThan(0)
  await grader.gradeSource(exerciseOf('first/relu'), 'export const relu = Math.abs\n')
  expect(kept()).toBeGreaterThan(ofTheProcess)
})
