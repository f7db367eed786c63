// Ids are unique: progress, links and files are found by them.
import { exercisesOf } from '../../format/find.ts'
import type { Course } from '../../format/manifest.ts'
import { problemIn } from '../files.ts'
import type { Problem } from '../report.ts'

export function uniqueIds(course: Course): Problem[] {
  const all = [...course.lessons, ...course.planned].map(({ id }) => id)
  const lessons = repeated(all).map(id =>
    problemIn(course, 'course.ts', [`the lesson id "${id}" is used twice`, id]),
  )
  const exercises = repeated(exercisesOf(course).map(({ id }) => id)).map(id => {
    const [lesson, name] = id.split('/')
    const message = `the exercise id "${id}" is used twice`
    return problemIn(course, `${lesson}/lesson.ts`, [message, `'${name}'`])
  })
  return [...lessons, ...exercises]
}

const repeated = (names: string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)
