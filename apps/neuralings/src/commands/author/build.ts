// lesson build: what readers of a course need, made of its sources.
import { relative } from 'node:path'
import { buildCourse } from '@neuralings/lesson-kit'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsOwnFolder } from './folder.ts'

export async function build(options: Shared): Promise<void> {
  const { root, lessons } = await buildCourse(authorsOwnFolder(options))
  printLines([`built ${relative('.', `${root}/dist`)}: ${lessons.map(({ id }) => id).join(', ')}`])
}
