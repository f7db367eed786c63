// The mutants of an exercise, before any is run: there are enough of them, and each finds its place.
import { messageOf } from '../../error.ts'
import type { Kind } from '../../format/lesson.ts'
import type { Course, Exercise, Mutant } from '../../format/manifest.ts'
import { applyMutant, authored } from '../../stub/files.ts'
import { withoutMarkers } from '../../stub/markers.ts'
import { missing, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

/** The kinds whose learners write code that can go wrong in ways worth a sentence. */
const least: { [K in Kind]?: number } = { code: 3, fix: 3, derive: 3 }

export function mutants(course: Course, exercise: Exercise): Problem[] {
  const { kind, mutants, folder } = exercise
  const wanted = least[kind] ?? 0
  const path = `${folder}/mutants.ts`
  const file = sourceFile(course, path)
  if (!file) return wanted > 0 ? [missing(path)] : []
  const source = withoutMarkers(authored(course, exercise))
  const misplaced = mutants.flatMap(mutant => {
    const message = misplacement(source, mutant)
    return message ? [file.problem(message, mutant.name)] : []
  })
  const few = `wants at least ${wanted} mutants, and has ${mutants.length}`
  return mutants.length < wanted ? [...misplaced, file.problem(few)] : misplaced
}

function misplacement(source: string, mutant: Mutant): string | null {
  try {
    applyMutant(source, mutant)
    return null
  } catch (error) {
    return messageOf(error)
  }
}
