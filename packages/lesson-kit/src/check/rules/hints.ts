// Hints climb: there are some, and not too many.

import type { Course, Exercise } from '../../format/manifest.ts'
import { hints as hintsOf } from '../../prose.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function hints(course: Course, exercise: Exercise): Problem[] {
  const file = sourceFile(course, `${exercise.folder}/hints.md`)
  if (!file) return []
  const count = hintsOf(course, exercise).length
  if (count >= 2 && count <= 4) return []
  return [file.problem(`wants 2 to 4 hints, parted by lines of ---, and has ${count}`)]
}
