// The graders of a check: the one that is given, or some of its own.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Course } from '../format/manifest.ts'
import { createGrader } from '../grader/create-grader.ts'
import type { SourceGrader } from './graded/run.ts'

/** More would not help: a grade keeps more than one processor busy. */
const most = 2

/** Lends `work` the grader that is given, or some that are closed behind it. How mutants fail they keep in `cacheDir`. */
export async function withGraders<Result>(
  course: Course,
  { given, cacheDir }: { given: SourceGrader | undefined; cacheDir: string | null },
  work: (graders: SourceGrader[]) => Promise<Result>,
): Promise<Result> {
  if (given) return work([given])
  const count = Math.min(most, availableParallelism())
  const keeping = { keepsThreads: true }
  const options = cacheDir === null ? keeping : { ...keeping, cacheDir: join(cacheDir, 'mutants') }
  const graders = Array.from({ length: count }, () => createGrader(course, options))
  try {
    return await work(graders)
  } finally {
    await Promise.all(graders.map(grader => grader.close()))
  }
}
