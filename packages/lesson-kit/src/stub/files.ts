// What an exercise gives to the learner: the file to start from, and the solution. Each in two forms:
// as it stands beside the author's sources, where the tests find it, and as it stands in a workspace.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Course, Exercise, Mutant } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import { inWords } from '../translation/comments.ts'
import { readWords } from '../translation/words.ts'
import { toWorkspace } from './imports.ts'
import { withoutMarkers } from './markers.ts'
import { stub } from './stub.ts'

/** The solved exercise as its author wrote it, markers and all; its comments in the language of the course. */
export function authored(course: Course, exercise: Exercise): string {
  return told(course, exercise, written(course, exercise))
}

/** A source of this exercise with its comments in the language of the course. */
function told(course: Course, { folder }: Exercise, source: string): string {
  return inWords(source, readWords(pathIn(course, folder), course.lang))
}

/** The solved exercise in English, markers and all: the text that mutants look for their place in. */
export function written(course: Course, { id, folder }: Exercise): string {
  const file = join(pathIn(course, folder), 'exercise.ts')
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError(`The course lacks a file of ${id}: ${file}.`, {
      advice: 'Install the course again.',
      exitCode: 3,
      cause,
    })
  }
}

/** The file to start from, in the author's tree: the stub, or for a `fix` the solution with its one mistake. */
export function authoredStarter(course: Course, exercise: Exercise): string {
  if (exercise.kind !== 'fix') return stub(authored(course, exercise))
  const mutant = exercise.mutants.find(({ name }) => name === exercise.startsAs)
  const source = withoutMarkers(written(course, exercise))
  if (mutant) return told(course, exercise, applyMutant(source, mutant))
  throw new UserError(`${exercise.id} starts as "${exercise.startsAs}", which is no mutant of it.`)
}

/** The learner's file as it is handed out. */
export const starter = (course: Course, exercise: Exercise): string =>
  toWorkspace(authoredStarter(course, exercise), exercise)

/** The solution as it stands in a workspace: no markers, imports led to the learner's files. */
export const solution = (course: Course, exercise: Exercise): string =>
  toWorkspace(withoutMarkers(authored(course, exercise)), exercise)

/**
 * The source with the mutant's one edit.
 * @throws UserError when `find` does not occur exactly once.
 */
export function applyMutant(source: string, { name, find, replace }: Mutant): string {
  const times = source.split(find).length - 1
  if (times === 1) return source.replace(find, () => replace)
  throw new UserError(
    `The mutant "${name}" must find its text exactly once, and finds it ${times} times.`,
  )
}
