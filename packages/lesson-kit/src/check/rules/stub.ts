// The solved exercise says what the learner does in it, and a stub can be made from it.
import type { Course, Exercise } from '../../format/manifest.ts'
import { authoredStarter } from '../../stub/files.ts'
import { regions } from '../../stub/markers.ts'
import { located, missing, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function stub(course: Course, exercise: Exercise): Problem[] {
  const path = `${exercise.folder}/exercise.ts`
  const file = sourceFile(course, path)
  if (!file) return [missing(path)]
  try {
    const isMarked = regions(file.text).length > 0
    if (!isMarked && exercise.kind !== 'fix')
      return [file.problem('has no "// todo: …" … "// end"')]
    authoredStarter(course, exercise)
    return []
  } catch (error) {
    const { line, message } = located(error)
    return [file.problem(message, line)]
  }
}
