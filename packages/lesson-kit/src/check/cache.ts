// Grades that came out clean are remembered under the content of everything that they depend on:
// the exercise's sources, the files that they import, and the sources of all packages, this one among them. Its texts
// are read by every check.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { moduleNames } from '../stub/imports.ts'
import { readText, writeFile } from '../workspace/disk.ts'
import { packagesOf } from '../workspace/links.ts'
import type { ExerciseReport } from './report.ts'

export interface Cache {
  get(exercise: Exercise): ExerciseReport | null
  set(exercise: Exercise, report: ExerciseReport): void
}

/** Remembers in the folder `dir`, or not at all. */
export function openCache(course: Course, dir: string | null): Cache {
  if (dir === null) return { get: () => null, set: () => {} }
  mkdirSync(dir, { recursive: true })
  const packages = hashOf(packagesOf(course).map(({ folder }) => sources(folder)))
  const path = (exercise: Exercise): string =>
    join(dir, `${exercise.id.replace('/', '.')}-${keyOf(course, exercise, packages)}.json`)
  return {
    get(exercise) {
      const text = readText(path(exercise))
      return text === null ? null : JSON.parse(text)
    },
    set: (exercise, report) => writeFile(path(exercise), JSON.stringify(report)),
  }
}

function keyOf({ root }: Course, exercise: Exercise, packages: string): string {
  const sources = globSync('*.ts', { cwd: join(root, exercise.folder) })
  const all = sources.flatMap(name => reached(join(root, exercise.folder, name)))
  const files = [...new Set(all)].sort()
  return hashOf([process.version, packages, JSON.stringify(exercise), ...files])
}

/** A file and all those that it imports by a relative name, directly or not. */
function reached(file: string, met = new Set<string>()): string[] {
  if (met.has(file) || !existsSync(file)) return []
  met.add(file)
  const names = file.endsWith('.ts') ? moduleNames(readFileSync(file, 'utf8')) : []
  for (const { name } of names) if (name.startsWith('.')) reached(join(dirname(file), name), met)
  return [...met]
}

/** What of a package is run: its sources where it has them. */
const sources = (folder: string): string =>
  ['src', 'dist'].map(name => join(folder, name)).find(existsSync) ?? folder

/** A hash of texts; one that names a file or a folder stands for what is in it. */
function hashOf(parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of filesAt(part)) hash.update(file).update(readFileSync(file))
    hash.update(part)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesAt(path: string): string[] {
  const stats = isAbsolute(path) ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (!stats) return []
  if (stats.isFile()) return [path]
  const found = globSync('**/*.*', { cwd: path, exclude: ['node_modules'] })
  return found.sort().map(name => join(path, name))
}
