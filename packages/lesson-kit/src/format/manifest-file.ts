// dist/manifest.json: the whole course as data. Reading it runs no code and takes a millisecond,
// and Node would refuse to strip the types of lesson.ts under node_modules anyway.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../error.ts'
import { writeFile } from '../workspace/disk.ts'
import { type Course, FORMAT } from './manifest.ts'
import { isIssue, parseManifest } from './schema.ts'
import { whyUnreadable } from './why-unreadable.ts'

const manifestFile = (root: string): string => join(root, 'dist', 'manifest.json')

/**
 * Reads the course in the folder `root` from its `dist/manifest.json`.
 * @throws UserError, exit code 3, when the file is missing or is not a course.
 */
export function readManifest(root: string): Course {
  const folder = resolve(root)
  const file = manifestFile(folder)
  const advice = 'Build the course again, or install it again.'
  const record = readJson(file, advice)
  refuseNewer(record, file)
  const course = parseManifest(record)
  if (!isIssue(course)) return { ...course, root: folder, lang: 'en', elsewhere: {} }
  const what = [course.path.join('.'), course.message].filter(Boolean).join(': ')
  throw new UserError(`${file} is not a course: ${what}.`, { advice, exitCode: 3 })
}

function refuseNewer(record: unknown, file: string): void {
  const { format } = Object(record) as { format?: unknown }
  if (typeof format !== 'number' || format <= FORMAT) return
  throw new UserError(
    `${file} has lessons of format ${format}, and this program reads ${FORMAT}.`,
    {
      advice: 'Get a newer one: npm install neuralings@latest.',
      exitCode: 3,
    },
  )
}

/** Writes the course to `dist/manifest.json` in its root. */
export function writeManifest(course: Course): void {
  const { root, lang, elsewhere, ...manifest } = course
  writeFile(manifestFile(root), `${JSON.stringify(manifest)}\n`)
}

function readJson(file: string, advice: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const message = `${file} cannot be read: ${whyUnreadable(cause)}.`
    throw new UserError(message, { advice, exitCode: 3, cause })
  }
}
