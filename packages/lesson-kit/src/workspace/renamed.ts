// Exercises that have got a new id since they were released: what was recorded under the old one counts for the
// new one, and what the learner wrote stands there too. Nothing old is taken away: other files of the learner's
// may import it, and an older program may read it.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { exercisesOf } from '../format/find.ts'
import type { Course } from '../format/manifest.ts'
import { relativeImport, renameImports } from '../stub/imports.ts'
import { readText, writeFile } from './disk.ts'
import { type Progress, withEntry } from './progress.ts'
import { readProgress, updateProgress } from './progress-file.ts'

interface Renaming {
  from: string
  to: string
}

/** Carries progress and files of the workspace in `dir` over to the ids that the course has now. */
export async function followRenamings(dir: string, course: Course): Promise<void> {
  const renamings = renamingsOf(course)
  for (const renaming of renamings) copyFile(dir, renaming)
  const before = readProgress(dir)
  if (followed(before, renamings) === before) return
  await updateProgress(dir, progress => followed(progress, renamings))
}

/** Each old id with the one that its exercise has now, however often it was renamed. */
export function renamingsOf(course: Course): Renaming[] {
  const { renamed = {} } = course
  const ids = new Set(exercisesOf(course).map(({ id }) => id))
  return Object.keys(renamed).flatMap(from => {
    const met = new Set<string>()
    let to = from
    while (renamed[to] !== undefined && !met.has(to)) {
      met.add(to)
      to = renamed[to]
    }
    return ids.has(to) && !ids.has(from) ? [{ from, to }] : []
  })
}

/** The very same progress where there is nothing to carry over. */
const followed = (progress: Progress, renamings: Renaming[]): Progress =>
  renamings.reduce(carried, progress)

function carried(progress: Progress, { from, to }: Renaming): Progress {
  const moved = progress.current === from ? { ...progress, current: to } : progress
  const [old, now] = [progress.exercises[from], progress.exercises[to]]
  if (!old) return moved
  if (!now) return withEntry(moved, to, old)
  if (now.solvedAt !== null || old.solvedAt === null) return moved
  return withEntry(moved, to, { solvedAt: old.solvedAt })
}

/** Its relative imports are of the same files as before, from where it is now. */
function copyFile(dir: string, { from, to }: Renaming): void {
  const [old, now] = [`${from}.ts`, `${to}.ts`]
  if (existsSync(join(dir, now))) return
  const text = readText(join(dir, old))
  if (text !== null) writeFile(join(dir, now), moved(text, old, now))
}

function moved(text: string, old: string, now: string): string {
  try {
    return renameImports(text, name => relativeImport(now, posix.join(posix.dirname(old), name)))
  } catch {
    return text // no TypeScript yet: it is the learner's, as it stands
  }
}
