// lesson new, lesson add: folders that pass the check as they are, for the author to make their own.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  addExercise,
  addLab,
  addLesson,
  type Kind,
  type NewLesson,
  newPack,
  readManifest,
} from '@neuralings/lesson-kit'
import { typed } from '../../session/command-name.ts'
import { courseFolder } from '../../session/open-course.ts'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsOwnFolder, templates } from './folder.ts'

interface LessonOptions extends Shared {
  title?: string
  pack?: boolean
}

interface ExerciseOptions extends LessonOptions {
  kind?: Kind
  lab?: string
}

export function newLesson(id: string, options: LessonOptions): void {
  const { title, pack } = options
  if (pack) newPackOf({ id, title })
  else tell(addLesson(authorsOwnFolder(options), { id, title }, templates()), id)
}

function newPackOf(lesson: NewLesson): void {
  const dir = `neuralings-${lesson.id}`
  const course = readManifest(courseFolder())
  const files = newPack(dir, lesson, { course, templates: templates() })
  printLines(files.map(file => `made ${relative('.', file)}`))
  printLines([`To go on: cd ${dir}`, 'Its README.md says how.'])
}

/** In the clone a lab belongs to the package of labs; elsewhere to the lessons themselves. */
export function newLab(name: string, options: Shared): void {
  const root = authorsOwnFolder(options)
  const house = join(root, '../labs/src/labs.ts')
  const isHouse = options.lessons === undefined && existsSync(house)
  const list = isHouse ? house : join(root, 'labs/labs.ts')
  const files = addLab(list, { name, modules: isHouse ? inHouse : [] }, templates())
  printLines([
    ...files.map(file => `made ${relative('.', file)}`),
    `It is listed in ${relative('.', list)}.`,
  ])
}

const inHouse = [
  ["'@neuralings/labs/frame'", "'../frame.ts'"],
  ["'@neuralings/labs'", "'../lab.ts'"],
] as const

export function newExercise(lesson: string, name: string, options: ExerciseOptions): void {
  const { kind = 'code', title, lab } = options
  const files = addExercise(
    authorsOwnFolder(options),
    { lesson, name, kind, title, lab },
    templates(),
  )
  tell(files, `${lesson}/${name}`)
}

function tell(files: readonly string[], id: string): void {
  printLines([
    ...files.map(file => `made ${relative('.', file)}`),
    `To look at it: ${typed(`lesson preview ${id}`)}`,
    `To check it: ${typed(`lesson check ${id}`)}`,
  ])
}
