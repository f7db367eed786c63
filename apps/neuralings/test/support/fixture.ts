// The course of these tests, and folders that go when a test is over.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Course,
  findExercise,
  initWorkspace,
  readManifest,
  solution,
} from '@neuralings/lesson-kit'
import { onTestFinished } from 'vitest'

/** Folder of a course with two lessons: numbers (guess, double, slide, average), training (step, train). */
export const fixture = fileURLToPath(new URL('../fixtures/course', import.meta.url))

export const fixtureCourse = (): Course => readManifest(fixture)

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'neuralings-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A fresh workspace, made as `init` makes it but without its process, and the folder that it lies in. */
export async function workspace() {
  const cwd = temporaryFolder()
  const { dir } = await initWorkspace(join(cwd, 'my-neuralings'), fixtureCourse())
  return { cwd, dir }
}

/** Puts the solution where the learner would have written it. */
export function solve(workspace: string, id: string, course: Course = fixtureCourse()): void {
  const exercise = findExercise(course, id)
  writeFileSync(join(workspace, exercise.file), solution(course, exercise))
}
