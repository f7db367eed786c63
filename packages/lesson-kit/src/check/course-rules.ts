// Rules for the course as a whole: ids are unique, what a lesson needs is taught before it,
// and no folder is forgotten.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { exercisesOf } from '../format/find.ts'
import type { Course, Lesson } from '../format/manifest.ts'
import { sourceFile } from './files.ts'
import type { Problem } from './report.ts'

/** What is wrong with the course's map. */
export const checkMap = (course: Course): Problem[] => [
  ...checkIds(course),
  ...checkNeeds(course),
  ...checkPlanned(course),
  ...course.lessons.flatMap(lesson => checkFolders(course, lesson)),
]

/** A problem in a lesson's lesson.ts, at the line that holds `part`. */
export function inLesson(
  course: Course,
  lesson: string,
  [message, part]: [string, string],
): Problem {
  const path = `${lesson}/lesson.ts`
  return sourceFile(course, path)?.problem(message, part) ?? { where: `${path}:1`, message }
}

function inCourse(course: Course, message: string, part: string): Problem {
  return (
    sourceFile(course, 'course.ts')?.problem(message, part) ?? { where: 'course.ts:1', message }
  )
}

const repeated = (names: string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

function checkIds(course: Course): Problem[] {
  const lessons = repeated(course.lessons.map(({ id }) => id)).map(id =>
    inCourse(course, `the lesson id "${id}" is used twice`, id),
  )
  const exercises = repeated(exercisesOf(course).map(({ id }) => id)).map(id => {
    const [lesson = '', name = ''] = id.split('/')
    return inLesson(course, lesson, [`the exercise id "${id}" is used twice`, `'${name}'`])
  })
  return [...lessons, ...exercises]
}

function checkNeeds(course: Course): Problem[] {
  const known = new Set(course.planned.flatMap(({ teaches }) => teaches))
  return course.lessons.flatMap(({ id, needs, teaches }) => {
    const untaught = needs.filter(concept => !known.has(concept))
    for (const concept of teaches) known.add(concept)
    return untaught.map(concept =>
      inLesson(course, id, [
        `needs "${concept}", which no earlier lesson teaches and no planned lesson will`,
        `'${concept}'`,
      ]),
    )
  })
}

function checkPlanned(course: Course): Problem[] {
  const taught = course.lessons.flatMap(({ teaches }) => teaches)
  return course.planned
    .flatMap(({ teaches }) => teaches)
    .filter(concept => taught.includes(concept))
    .map(concept => inCourse(course, `"${concept}" is planned but taught already`, `'${concept}'`))
}

/** An exercise's folder that lesson.ts does not name would be lost without a word. */
function checkFolders(course: Course, { id, exercises }: Lesson): Problem[] {
  const folder = join(course.root, id)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'exercise.ts')))
    .filter(({ name }) => !exercises.some(exercise => exercise.name === name))
    .map(({ name }) => inLesson(course, id, [`does not list the exercise "${name}"`, 'exercises']))
}
