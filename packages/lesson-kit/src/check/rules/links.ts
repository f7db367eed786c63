// What a text of the course links to is there.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Course } from '../../format/manifest.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'
import { type Text, withoutCode } from '../texts.ts'

export function links(course: Course, { path }: Text): Problem[] {
  const file = sourceFile(course, path)
  if (!file) return []
  const folder = join(course.root, posix.dirname(path))
  return [...withoutCode(file.text).matchAll(/\]\(([^)\s]+)/g)]
    .map(([, link = '']) => link)
    .filter(link => !/^(https?:|mailto:|#)/.test(link))
    .filter(link => !existsSync(join(folder, link.replace(/#.*/, ''))))
    .map(link => file.problem(`links to "${link}", which is not there`, `](${link}`))
}
