// An exercise that is solved, as far as its own file goes, may import one that is not: then that one comes first.
import { relative } from 'node:path'
import { isTodo } from './parts/states.ts'
import type { Job } from './protocol.ts'
import { slash } from './slash.ts'
import type { Part, TestResult } from './verdict.ts'

/** What to solve first, in a sentence; null where the file's own part is still to do, or no import is. */
export function unsolvedImport(
  { tests, parts }: { tests: readonly TestResult[]; parts: readonly Part[] },
  { file, workspace }: Job,
): string | null {
  if (parts.some(({ state }) => state === 'todo')) return null
  const places = tests.filter(isTodo).flatMap(({ location }) => location?.file ?? [])
  const other = places.map(slash).find(place => place !== file)
  if (!other) return null
  const name = slash(relative(workspace, other))
  return `your file uses ${name}, which is still to do: solve ${name.replace(/\.ts$/, '')} first`
}
