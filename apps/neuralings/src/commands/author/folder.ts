// Where the author's course is, and where the templates are.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '@neuralings/lesson-kit'
import { courseFolder } from '../../session/open-course.ts'
import type { Shared } from '../house.ts'

/** The folder that was named, the one we stand in when it has a course.ts, or that of the course itself. */
export const authorsFolder = ({ lessons }: Shared): string =>
  resolve(lessons ?? (existsSync('course.ts') ? '.' : courseFolder()))

/**
 * The same, to write in.
 * @throws UserError where the course is an installed package: the next install would take the lesson away.
 */
export function authorsOwnFolder(options: Shared): string {
  const folder = authorsFolder(options)
  if (!/[\\/]node_modules[\\/]/.test(folder)) return folder
  throw new UserError(`${folder} is an installed package, no place for a new lesson.`, {
    advice: 'Go to a folder with a course.ts of your own, or name it: --lessons DIR.',
  })
}

/** Whether a file of that folder is the author's: none that is built, and no tool's. */
export const isSource = (file: string): boolean => !/^(?:dist|test|templates)\/|^\./.test(file)

export const templates = (): string => join(courseFolder(), 'templates')
