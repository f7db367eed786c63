// What a rule of the check is: one promise of a course, and the problems where it is not kept. Each has a
// file of its own in `rules/`, and stands in one of the lists of `rules.ts`.
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import type { Problem } from './report.ts'
import type { Text } from './texts.ts'
import type { Types } from './types.ts'

/** What rules need beside the course. */
export interface Means {
  /** Names of all labs that a text or an exercise may use. */
  labs: readonly string[]
  /** Tells what the compiler says of the course's files. */
  types: Types
}

export type Found = Problem[] | Promise<Problem[]>

export type CourseRule = (course: Course) => Found
export type LessonRule = (course: Course, lesson: Lesson, means: Means) => Found
export type TextRule = (course: Course, text: Text, means: Means) => Found
export type ExerciseRule = (course: Course, exercise: Exercise, means: Means) => Found

/** What all rules of a list find, in its order. */
export async function findAll<Given extends unknown[]>(
  rules: readonly ((...given: Given) => Found)[],
  ...given: Given
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const rule of rules) problems.push(...(await rule(...given)))
  return problems
}
