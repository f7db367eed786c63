// What the child is asked to run: the tests of an exercise, and the text, or texts, in the place of its solution.
import { readFileSync } from 'node:fs'
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
  return { ...jobOfSolution(root, exercise, options), copies }
}

/** Two texts, of the solution and of the attempt, that tell what they do. */
export const jobOfProbe = (root: string, exercise: Exercise, texts: string[]): ManyTexts => ({
  ...jobOfSolution(root, exercise, {}),
  copies: { texts, toTheEnd: true, isProbe: true },
})

function jobOfSolution(root: string, exercise: Exercise, options: GradeOptions): Job {
  const file = join(root, exercise.folder, 'exercise.ts')
  const source = readFileSync(file, 'utf8')
  return jobOf(root, exercise, { ...options, file, workspace: root, source })
}
