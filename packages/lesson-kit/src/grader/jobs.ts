// What the child is asked to run: the tests of an exercise, and the text, or texts, in the place of its solution.
import { join } from 'node:path'
import type { Exercise } from '../format/manifest.ts'
import type { GradeOptions } from './grader.ts'
import { countLoops } from './loops.ts'
import type { Copies, Job } from './protocol.ts'
import { slash } from './slash.ts'

type Wanted = Pick<Job, 'file' | 'workspace' | 'source'> & GradeOptions

/** `root` is the course's folder, without links. */
export function jobOf(
  root: string,
  exercise: Exercise,
  { source, file, workspace, seeds = [1], preset = 'full', picture = false }: Wanted,
): Job {
  const folder = join(root, exercise.folder)
  return {
    source,
    file: slash(file),
    workspace: slash(workspace),
    test: slash(join(folder, 'exercise.test.ts')),
    solution: slash(join(folder, 'exercise.ts')),
    setting: { seeds, preset, memory: exercise.memory },
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
  const copies = { texts: [...sources, sources[0]].map(countLoops), toTheEnd }
  return {
    ...jobOf(root, exercise, { ...options, ...inCourse(root, exercise, sources[0]) }),
    copies,
  }
}

/** Two texts, of the solution and of the attempt, that tell what they do. */
export const jobOfProbe = (root: string, exercise: Exercise, texts: string[]): ManyTexts => ({
  ...jobOf(root, exercise, inCourse(root, exercise, texts[0])),
  copies: { texts, toTheEnd: true, isProbe: true },
})

/** A text in the place of the solution. */
export const inCourse = (root: string, { folder }: Exercise, source: string) => ({
  file: join(root, folder, 'exercise.ts'),
  workspace: root,
  source,
})
