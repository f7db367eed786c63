// A folder that looks like a lesson or an exercise and is listed nowhere would be lost without a word.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Lesson } from '../../format/manifest.ts'
import { problemIn } from '../files.ts'
import type { Problem } from '../report.ts'

export const folders = (course: Course): Problem[] => [
  ...unlistedLessons(course),
  ...course.lessons.flatMap(lesson => unlistedExercises(course, lesson)),
]

function unlistedLessons(course: Course): Problem[] {
  const listed = course.lessons.map(({ id }) => id)
  return foldersWith(course.root, 'lesson.ts')
    .filter(name => !listed.includes(name))
    .map(name => {
      const message = `does not list the lesson in the folder "${name}": import ${name}/lesson.ts, with the folder's name as its id`
      return problemIn(course, 'course.ts', [message, 'lessons:'])
    })
}

const unlistedExercises = (course: Course, { id, exercises }: Lesson): Problem[] =>
  foldersWith(join(course.root, id), 'exercise.ts')
    .filter(name => !exercises.some(exercise => exercise.name === name))
    .map(name => {
      const message = `does not list the exercise "${name}"`
      return problemIn(course, `${id}/lesson.ts`, [message, 'exercises'])
    })

function foldersWith(folder: string, file: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, file)))
    .map(({ name }) => name)
    .sort()
}
