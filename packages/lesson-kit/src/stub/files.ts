// What an exercise gives to the learner: the file to start from, and the solution.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Course, Exercise, Mutant } from '../format/manifest.ts'
import { toWorkspace } from './imports.ts'
import { withoutMarkers } from './markers.ts'
import { stub } from './stub.ts'

/** The solved exercise as its author wrote it, markers and all. */
export const authored = (course: Course, exercise: Exercise): string =>
  readFileSync(join(course.root, exercise.folder, 'exercise.ts'), 'utf8')

/** The solution as it stands in a workspace: no markers, imports led to the learner's files. */
export const solution = (course: Course, exercise: Exercise): string =>
  toWorkspace(withoutMarkers(authored(course, exercise)), exercise)

/** The learner's file at the start: the stub, or for a `fix` the solution with its one mistake. */
export function starter(course: Course, exercise: Exercise): string {
  if (exercise.kind !== 'fix') return toWorkspace(stub(authored(course, exercise)), exercise)
  const mutant = exercise.mutants.find(({ name }) => name === exercise.startsAs)
  if (mutant) return applyMutant(solution(course, exercise), mutant)
  throw new UserError(`${exercise.id} starts as "${exercise.startsAs}", which is no mutant of it.`)
}

/**
 * The source with the mutant's one edit.
 * @throws UserError when `find` does not occur exactly once.
 */
export function applyMutant(source: string, { name, find, replace }: Mutant): string {
  const times = source.split(find).length - 1
  if (times === 1) return source.replace(find, () => replace)
  throw new UserError(`The mutant "${name}" must find its text once, and finds it ${times} times.`)
}
