// What the child is asked to run: the tests of an exercise, and the text, or texts, in the place of its solution.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Exercise } from '../format/manifest.ts'
import type { GradeOptions } from './grader.ts'
import { countLoops } from './loops.ts'
import { mendedIn } from './parts/outline.ts'
import type { Copies, Job } from './protocol.ts'
import { slash } from './slash.ts'

type Wanted = Pick<Job, 'file' | 'workspace' | 'source'> & GradeOptions

/** `root` is the course's folder, without links. */
export function jobOf(
  root: string,
  exercise: Exercise,
  { source, file, workspace, seeds = [1], preset = 'full', picture = false, ...training }: Wanted,
): Job {
  const folder = join(root, exercise.folder)
  const { checkpoint, onCheckpoint } = training
  return {
    source,
    file: slash(file),
    workspace: slash(workspace),
    pieces: exercise.pieces,
    mended: mendedIn(exercise),
    test: slash(join(folder, 'exercise.test.ts')),
    solution: slash(join(folder, 'exercise.ts')),
    setting: {
      seeds,
      preset,
      memory: exercise.memory,
      located: true,
      checkpoint,
      keeps: !!onCheckpoint,
    },
    picture,
  }
}

export type ManyTexts = Job & { copies: Copies }

/** The first of the sources, which is right, runs once more at the end: the others have spoilt nothing. */
export function jobOfMany(
  root: string,
  exercise: Exercise,
  { sources, toTheEnd, ...options }: GradeOptions & { sources: string[]; toTheEnd: boolean },
): ManyTexts {
  const [source] = sources
  const copies = { texts: [...sources, source].map(countLoops), toTheEnd }
  const job = jobOf(root, exercise, { ...options, ...inCourse(root, exercise), source })
  return { ...job, setting: { ...job.setting, located: toTheEnd }, copies }
}

/** A text in the place of the solution. */
export const inCourse = (root: string, { folder }: Exercise) => ({
  file: join(root, folder, 'exercise.ts'),
  workspace: root,
})

/** Where a learner's file is, and the folder of the workspace that it is in. */
export function inWorkspace(exercise: Exercise, file: string): { file: string; workspace: string } {
  const path = join(real(dirname(resolve(file))), basename(file))
  return { file: path, workspace: resolve(path, exercise.file.replace(/[^/]+/g, '..')) }
}

/** Vite follows links; two names of one file would be two modules. */
export const real = (path: string): string =>
  existsSync(path) ? realpathSync(path) : resolve(path)
