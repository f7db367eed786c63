// What the progress means: the state of each exercise, what comes next, and which lessons are within
// reach. All of it is advice; nothing is ever locked.
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { entryOf, type Progress } from './progress.ts'

/**
 * - `new`: not tried yet
 * - `tried`: attempted, not solved
 * - `solved`: solved once, whatever the file holds now
 * - `revealed`: the solution was asked for before it was solved
 * - `skipped`: left for later
 */
export type ExerciseState = 'new' | 'tried' | 'solved' | 'revealed' | 'skipped'

/** The state of the exercise with this id. */
export function stateOf(progress: Progress, id: string): ExerciseState {
  const { solvedAt, revealed, skipped, attempts } = entryOf(progress, id)
  if (solvedAt !== null) return 'solved'
  if (revealed) return 'revealed'
  if (skipped) return 'skipped'
  return attempts > 0 ? 'tried' : 'new'
}

/**
 * The exercise to go on with: the first unfinished one after the current, else the first unfinished
 * of all, else what was revealed or skipped but never solved; null when all are solved.
 */
export function next(course: Course, progress: Progress): Exercise | null {
  const all = exercisesOf(course)
  const at = all.findIndex(({ id }) => id === progress.current)
  const inOrder = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  const state = ({ id }: Exercise): ExerciseState => stateOf(progress, id)
  const open = inOrder.find(exercise => ['new', 'tried'].includes(state(exercise)))
  return open ?? inOrder.find(exercise => state(exercise) !== 'solved') ?? null
}

export interface Readiness {
  lesson: Lesson
  /** Concepts that it needs and that a lesson still to be done teaches. */
  missing: { concept: string; lesson: Lesson }[]
}

/** For each lesson what is worth doing before it. Planned concepts, which no lesson teaches yet, do not count. */
export function readiness(course: Course, progress: Progress): Readiness[] {
  const done = ({ exercises }: Lesson): boolean =>
    exercises.every(({ id }) => !['new', 'tried'].includes(stateOf(progress, id)))
  return course.lessons.map(lesson => ({
    lesson,
    missing: lesson.needs.flatMap(concept => {
      const teacher = course.lessons.find(({ teaches }) => teaches.includes(concept))
      return teacher && !done(teacher) ? [{ concept, lesson: teacher }] : []
    }),
  }))
}
