// Grades that came out clean are remembered under the content of everything that they depend on:
// the exercise, those that it imports, and the sources of all packages, this one among them.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { authored } from '../stub/files.ts'
import { importedFile, moduleNames } from '../stub/imports.ts'
import { readText, writeText } from '../workspace/disk.ts'
import { packagesOf } from '../workspace/links.ts'
import type { ExerciseReport } from './report.ts'

export interface Cache {
  get(exercise: Exercise): ExerciseReport | null
  set(exercise: Exercise, report: ExerciseReport): void
}

/** Remembers in the folder `dir`, or not at all. */
export function openCache(course: Course, dir: string | null): Cache {
  if (dir === null) return { get: () => null, set: () => {} }
  const packages = hashOf(packagesOf(course).map(({ folder }) => sources(folder)))
  const path = (exercise: Exercise): string =>
    join(dir, `${exercise.id.replace('/', '.')}-${keyOf(course, exercise, packages)}.json`)
  return {
    get(exercise) {
      const text = readText(path(exercise))
      return text === null ? null : JSON.parse(text)
    },
    set: (exercise, report) => writeText(path(exercise), JSON.stringify(report)),
  }
}

function keyOf(course: Course, exercise: Exercise, packages: string): string {
  const folders = reached(course, exercise).map(({ folder }) => join(course.root, folder))
  return hashOf([process.version, packages, JSON.stringify(exercise), ...folders])
}

/** The exercise and all that it imports, directly or not. */
function reached(course: Course, exercise: Exercise, met = new Set<Exercise>()): Exercise[] {
  met.add(exercise)
  for (const { name } of moduleNames(authored(course, exercise))) {
    const file = importedFile(exercise, name)
    const next = exercisesOf(course).find(candidate => candidate.file === file)
    if (next && !met.has(next)) reached(course, next, met)
  }
  return [...met]
}

/** What of a package is run: its sources where it has them. */
const sources = (folder: string): string =>
  ['src', 'dist'].map(name => join(folder, name)).find(existsSync) ?? folder

/** A hash of texts; one that names a folder stands for all the files in it. */
function hashOf(parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const files = existsSync(part) ? globSync('**/*.*', { cwd: part }).sort() : []
    hash.update(files.length > 0 ? '' : part)
    for (const file of files) hash.update(file).update(readFileSync(join(part, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
