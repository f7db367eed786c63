// A concept that is taught already needs no planned lesson.
import type { Course } from '../../format/manifest.ts'
import { problemIn } from '../files.ts'
import type { Problem } from '../report.ts'

export function planned(course: Course): Problem[] {
  const taught = course.lessons.flatMap(({ teaches }) => teaches)
  return course.planned
    .flatMap(({ teaches }) => teaches)
    .filter(concept => taught.includes(concept))
    .map(concept =>
      problemIn(course, 'course.ts', [
        `"${concept}" is planned but taught already`,
        `'${concept}'`,
      ]),
    )
}
