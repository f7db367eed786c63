// Looking things up in a course.
import { UserError } from '../error.ts'
import type { Course, Exercise } from './manifest.ts'

/** Every exercise, in the order in which they are met. */
export const exercisesOf = (course: Course): Exercise[] =>
  course.lessons.flatMap(lesson => lesson.exercises)

/**
 * The exercise with this id.
 * @throws UserError that names the ids closest to it.
 */
export function findExercise(course: Course, id: string): Exercise {
  const all = exercisesOf(course)
  const found = all.find(exercise => exercise.id === id)
  if (found) return found
  const word = id.slice(id.lastIndexOf('/') + 1)
  const near = all.filter(exercise => word && exercise.id.includes(word)).map(({ id }) => id)
  const advice = near.length
    ? `Did you mean ${near.slice(0, 3).join(', ')}?`
    : 'See them all: neuralings list.'
  throw new UserError(`There is no exercise "${id}".`, { advice })
}
