// A text is there, and as long as its reader has patience for.
import type { Course } from '../../format/manifest.ts'
import { missing, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'
import type { Text } from '../texts.ts'

export function length(course: Course, { path, least, most }: Text): Problem[] {
  const file = sourceFile(course, path)
  if (!file) return [missing(path)]
  const count = file.text.trimEnd().split('\n').length
  if (count >= least && count <= most) return []
  return [file.problem(`wants ${least} to ${most} lines, and has ${count}`)]
}
