// Where things stand in the course: what is solved, what comes before and after.
import {
  type Course,
  type Exercise,
  exercisesOf,
  type Lesson,
  next,
  type Progress,
  stateOf,
} from '@neuralings/lesson-kit'

export const isSolved = (progress: Progress, { id }: Exercise): boolean =>
  stateOf(progress, id) === 'solved'

export const solvedIn = (progress: Progress, exercises: Exercise[]): number =>
  exercises.filter(exercise => isSolved(progress, exercise)).length

/** Where the learner is: at the exercise last gone to; before there is one, at the next to solve. */
export function here(course: Course, progress: Progress): Exercise | undefined {
  const all = exercisesOf(course)
  return all.find(({ id }) => id === progress.current) ?? next(course, progress) ?? all[0]
}

/** The first exercise of a lesson that is not solved, or its first when all are. */
export const entryTo = (lesson: Lesson, progress: Progress): Exercise | undefined =>
  lesson.exercises.find(exercise => !isSolved(progress, exercise)) ?? lesson.exercises[0]

/** The exercise `by` places further on in the course, or undefined beyond either end. */
export function neighbour(course: Course, id: string, by: number): Exercise | undefined {
  const all = exercisesOf(course)
  return all[all.findIndex(exercise => exercise.id === id) + by]
}

export const lessonOf = (course: Course, exercise: Exercise): Lesson =>
  course.lessons.find(({ id }) => id === exercise.lesson)!

/** The number a lesson is shown with: `03`. Numbers only order; ids have none. */
export const numberOf = ({ number }: { number: number }): string => String(number).padStart(2, '0')

/** The lessons that should be done before this one, each once, in course order. */
export function unmet(needed: readonly { lesson: Lesson }[]): Lesson[] {
  return [...new Set(needed.map(({ lesson }) => lesson))]
}
