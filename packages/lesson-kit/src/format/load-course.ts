// A course from its sources: course.ts is imported, and each exercise's mutants.ts.
// This runs the authors' code, so it is for authors and builds; the app reads the manifest.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../error.ts'
import { authorsPlace } from './authors-place.ts'
import { importDefault } from './import-file.ts'
import type { CourseSpec, ExerciseSpec, Kind, LessonSpec, MutantSpec } from './lesson.ts'
import {
  type Course,
  type Exercise,
  FORMAT,
  type Lesson,
  type Mutant,
  type PlannedLesson,
} from './manifest.ts'
import { isIssue, parseManifest } from './schema.ts'

const seconds = (kind: Kind): number => (kind === 'milestone' ? 120 : 10)

/**
 * Builds the course in the folder `root` from `course.ts` and the `mutants.ts` files.
 * @throws UserError when a file is missing, cannot be imported, or has the wrong shape.
 */
export async function loadCourse(root: string): Promise<Course> {
  const folder = resolve(root)
  const spec = await importDefault<CourseSpec>(join(folder, 'course.ts'))
  const lessons: Lesson[] = []
  const planned: PlannedLesson[] = []
  for (const [i, lesson] of (spec.lessons ?? []).entries()) {
    const { id, title, teaches } = lesson
    if ('planned' in lesson) planned.push({ id, number: i + 1, title, teaches })
    else lessons.push({ ...(await build(lesson, folder)), number: i + 1 })
  }
  const { renamed, beside = false } = spec
  const record = { format: FORMAT, beside, lessons, planned, ...(renamed && { renamed }) }
  const course = parseManifest(record)
  if (isIssue(course))
    throw new UserError(`${authorsPlace(folder, record, course.path)}: ${course.message}.`)
  return { ...course, root: folder, lang: 'en', elsewhere: {} }
}

async function build(lesson: LessonSpec, root: string): Promise<Omit<Lesson, 'number'>> {
  const exercises: Exercise[] = []
  for (const spec of lesson.exercises ?? []) {
    const folder = `${lesson.id}/${spec.name}`
    exercises.push(exercise(spec, { folder, mutants: await loadMutants(join(root, folder)) }))
  }
  return { ...lesson, exercises }
}

function exercise(
  spec: ExerciseSpec,
  { folder, mutants }: { folder: string; mutants: Mutant[] },
): Exercise {
  const lesson = folder.slice(0, folder.indexOf('/'))
  const defaults = { deadline: seconds(spec.kind), memory: 1024, pieces: [] }
  return { id: folder, lesson, folder, file: `${folder}.ts`, mutants, ...defaults, ...spec }
}

async function loadMutants(folder: string): Promise<Mutant[]> {
  const file = join(folder, 'mutants.ts')
  if (!existsSync(file)) return []
  const table = await importDefault<Record<string, MutantSpec>>(file)
  return Object.entries(table).map(([name, mutant]) => ({ name, ...mutant }))
}
