// Tiny courses and workspaces in a temporary folder, for the tests of the grader.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Course, Exercise } from '@neuralings/lesson-kit'
import { onTestFinished } from 'vitest'

/** A folder that is gone when the test, or the file, has ended. */
export function temporary(onEnd: (clean: () => void) => void = onTestFinished): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'grader-')))
  onEnd(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

export function write(dir: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(dir, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return dir
}

export function link(from: string, to: string): void {
  mkdirSync(dirname(from), { recursive: true })
  symlinkSync(to, from, 'junction')
}

export const courseAt = (root: string): Course => ({
  format: 1,
  beside: false,
  root,
  lang: 'en',
  elsewhere: {},
  lessons: [],
  planned: [],
})

export function exerciseOf(id: string, more: Partial<Exercise> = {}): Exercise {
  const [lesson, name] = id.split('/')
  const limits = { deadline: 5, memory: 500 }
  const where = { folder: id, file: `${id}.ts` }
  return {
    id,
    lesson,
    name,
    kind: 'code',
    title: id,
    ...where,
    ...limits,
    pieces: [],
    mutants: [],
    ...more,
  }
}

/** The exercise that most tests use. */
export const relu = {
  'first/relu/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { relu } from './exercise.ts'

test('keeps positives', () => expectClose(relu(2), 2, { what: 'relu(2)' }))
test('cuts negatives', () => expectClose(relu(-2), 0, { what: 'relu(-2)' }))
`,
  'first/relu/exercise.ts': `
export function relu(x: number): number {
  // todo: return x when it is positive, and 0 otherwise
  return Math.max(0, x)
  // end
}
`,
}
