// lesson new, lesson add: folders that pass the check as they are, for the author to make their own.
import { relative } from 'node:path'
import { addExercise, addLesson, type Kind } from '@neuralings/lesson-kit'
import { typed } from '../../session/command-name.ts'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsOwnFolder, templates } from './folder.ts'

interface LessonOptions extends Shared {
  title?: string
}

interface ExerciseOptions extends LessonOptions {
  kind?: Kind
  lab?: string
}

export function newLesson(id: string, options: LessonOptions): void {
  const { title } = options
  const files = addLesson(authorsOwnFolder(options), { id, title }, templates())
  tell(files, id)
}

export function newExercise(lesson: string, name: string, options: ExerciseOptions): void {
  const { kind = 'code', title, lab } = options
  const files = addExercise(authorsOwnFolder(options), { lesson, name, kind, title, lab }, templates()) // biome-ignore format: one thought
  tell(files, `${lesson}/${name}`)
}

function tell(files: readonly string[], id: string): void {
  printLines([
    ...files.map(file => `made ${relative('.', file)}`),
    `To look at it: ${typed(`lesson preview ${id}`)}`,
    `To check it: ${typed(`lesson check ${id}`)}`,
  ])
}
