// An exercise that is solved, as far as its own file goes, may import one that is not: then that one comes first.
import { relative } from 'node:path'
import { importedFiles } from '../stub/imports.ts'
import { isTodo } from './parts/states.ts'
import type { Job } from './protocol.ts'
import { slash } from './slash.ts'
import type { Part, TestResult } from './verdict.ts'

/** What to solve first, in a sentence; null where the file's own part is still to do, or no import is. */
export function unsolvedImport(
  { tests, parts }: { tests: readonly TestResult[]; parts: readonly Part[] },
  job: Job,
): string | null {
  if (parts.some(({ state }) => state === 'todo')) return null
  const places = tests.filter(isTodo).flatMap(({ location }) => location?.file ?? [])
  const other = places.map(slash).find(place => place !== job.file)
  if (!other) return null
  const name = slash(relative(job.workspace, other))
  const first = `your file uses ${name}, which is still to do: solve ${idOf(name)} first`
  const key = keyOf(name, job)
  return key === null ? first : `${first}, or switch it to ours (key ${key} in the app)`
}

const idOf = (file: string): string => file.replace(/\.ts$/, '')

/** The key that switches a piece; null for what is none, or is imported by another piece only. */
function keyOf(name: string, { file, workspace, pieces, source }: Job): number | null {
  const index = pieces.indexOf(idOf(name))
  const isDirect = importedFiles(source, slash(relative(workspace, file))).includes(name)
  return index >= 0 && isDirect ? index + 1 : null
}
