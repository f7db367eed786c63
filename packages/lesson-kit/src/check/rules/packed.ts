// What the course consists of is in the package: a lesson that `files` of package.json forgets works here, and
// is missing wherever the course is installed.
import { matchesGlob } from 'node:path'
import type { Course } from '../../format/manifest.ts'
import { closingFile } from '../../prose.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function packed(course: Course): Problem[] {
  const file = sourceFile(course, 'package.json')
  const listed: string[] | undefined = file && JSON.parse(file.text).files
  if (!file || !listed) return [] // without the field all is packed
  const isPacked = (path: string) => listed.some(entry => covers(entry, path))
  const labs = sourceFile(course, 'labs/labs.ts') ? ['labs'] : []
  const closing = sourceFile(course, closingFile) ? [closingFile] : []
  const folders = [...course.lessons.map(({ id }) => id), ...labs, 'dist']
  const missing = [
    ...folders.filter(folder => !isPacked(`${folder}/lesson.ts`)),
    ...closing.filter(path => !isPacked(path)),
  ]
  return missing.map(name =>
    file.problem(`"files" lacks "${name}", which is not packed so: add it`, '"files"'),
  )
}

/** An entry of `files` stands for a file, or for a folder with all that is in it. */
const covers = (entry: string, path: string): boolean => {
  const bare = entry.replace(/^\.?\//, '').replace(/\/$/, '')
  return matchesGlob(path, bare) || matchesGlob(path, `${bare}/**`)
}
