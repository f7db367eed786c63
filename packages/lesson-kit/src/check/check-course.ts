// `lesson check`: every promise that the lessons make to learners and contributors, checked.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { type Cache, openCache } from './cache.ts'
import { checkBlocks } from './code-blocks.ts'
import { checkMap } from './course-rules.ts'
import { checkEntry, checkMutants } from './exercise-rules.ts'
import { missing, sourceFile } from './files.ts'
import { checkGrades, type SourceGrader } from './grades.ts'
import { checkHints, checkStory, checkTask } from './prose-rules.ts'
import type { CheckReport, ExerciseReport, Problem } from './report.ts'
import { checkExercise, checkTests } from './source-rules.ts'

export interface CheckOptions {
  grader: SourceGrader
  /** Ids of lessons or exercises. Default: all. */
  ids?: readonly string[]
  /** Names of all labs that a text or an exercise may use. */
  labs?: readonly string[]
  /** Where clean results are remembered; null to grade everything anew. Default: the course's node_modules/.cache. */
  cacheDir?: string | null
  /** Called after each exercise. */
  onProgress?: (progress: CheckProgress) => void
}

export interface CheckProgress {
  done: number
  total: number
  id: string
}

/**
 * Checks a course: its map, texts and sources, and by running them its solutions, stubs and mutants.
 * @throws UserError for an id that is neither a lesson nor an exercise.
 */
export async function checkCourse(
  course: Course,
  { grader, ids, labs = [], cacheDir, onProgress }: CheckOptions,
): Promise<CheckReport> {
  const chosen = choose(course, ids)
  const lessons = course.lessons.filter(({ id }) => chosen.some(({ lesson }) => lesson === id))
  const inReach = ({ where }: Problem): boolean =>
    where.startsWith('course.ts') || lessons.some(({ id }) => where.startsWith(`${id}/`))
  const problems = checkMap(course).filter(inReach)
  for (const lesson of lessons) problems.push(...(await checkLesson(course, lesson, labs)))

  const cache = openCache(course, cacheDir === undefined ? defaultCache(course) : cacheDir)
  const byExercise: ExerciseReport[] = []
  for (const exercise of chosen) {
    const one = await checkOne(course, exercise, { grader, labs, cache })
    byExercise.push(one.report)
    problems.push(...one.problems)
    onProgress?.({ done: byExercise.length, total: chosen.length, id: exercise.id })
  }
  const sum = (field: 'mutants' | 'killed') => byExercise.reduce((n, one) => n + one[field], 0)
  return {
    ok: problems.length === 0,
    lessons: lessons.length,
    exercises: chosen.length,
    problems,
    mutants: { total: sum('mutants'), killed: sum('killed') },
    byExercise,
  }
}

const defaultCache = ({ root }: Course): string => join(root, 'node_modules/.cache/neuralings')

function choose(course: Course, ids: readonly string[] | undefined): Exercise[] {
  const all = exercisesOf(course)
  if (!ids || ids.length === 0) return all
  const named = (id: string) => all.filter(exercise => exercise.id === id || exercise.lesson === id)
  for (const id of ids) {
    if (named(id).length > 0) continue
    const advice = `The lessons are ${course.lessons.map(({ id }) => id).join(', ')}.`
    throw new UserError(`There is no lesson or exercise "${id}".`, { advice })
  }
  return all.filter(exercise => ids.some(id => named(id).includes(exercise)))
}

const checkLesson = async (
  course: Course,
  lesson: Lesson,
  labs: readonly string[],
): Promise<Problem[]> => [
  ...(await checkStory(course, lesson, labs)),
  ...(await checkBlocks(course, lesson)),
]

interface Means {
  grader: SourceGrader
  labs: readonly string[]
  cache: Cache
}

/** Checks one exercise: first what can be read, and when that is in order what must be run. */
async function checkOne(
  course: Course,
  exercise: Exercise,
  { grader, labs, cache }: Means,
): Promise<{ report: ExerciseReport; problems: Problem[] }> {
  const { id, kind, mutants } = exercise
  const report = { id, kind, mutants: mutants.length, killed: 0, ms: 0 }
  const texts = [
    ...checkEntry(course, exercise, labs),
    ...(await checkTask(course, exercise, labs)),
    ...(await checkHints(course, exercise)),
  ]
  const sources = checkSources(course, exercise)
  if (sources.length > 0) return { report, problems: [...texts, ...sources] }

  const known = cache.get(exercise)
  if (known) return { report: known, problems: texts }
  const start = performance.now()
  const { problems, killed } = await checkGrades(course, exercise, grader)
  const graded = { ...report, killed, ms: Math.round(performance.now() - start) }
  if (problems.length === 0) cache.set(exercise, graded)
  return { report: graded, problems: [...texts, ...problems] }
}

function checkSources(course: Course, exercise: Exercise): Problem[] {
  const path = `${exercise.folder}/exercise.ts`
  const source = sourceFile(course, path)
  if (!source) return [missing(path)]
  const broken = checkExercise(course, exercise, source)
  return [
    ...broken,
    ...(broken.length === 0 ? checkMutants(course, exercise, source) : []),
    ...checkTests(course, exercise),
  ]
}
