// `lesson check`: every promise that the lessons make to learners and contributors, checked.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { closing } from '../prose.ts'
import { translated } from '../translation/lang.ts'
import { openCache } from './cache.ts'
import { checkExercise } from './check-exercise.ts'
import type { SourceGrader } from './graded/run.ts'
import { withGraders } from './graders.ts'
import type { CheckReport, ExerciseReport, Problem } from './report.ts'
import { findAll, type Means } from './rule.ts'
import { syntax } from './rules/syntax.ts'
import { courseRules, lessonRules, textRules } from './rules.ts'
import { shareOut } from './share-out.ts'
import { closingText, storyOf } from './texts.ts'
import { checkTranslation } from './translation/check.ts'
import { type Types, typesOf } from './types.ts'

export interface CheckOptions {
  /** Who grades. Default: graders of its own, two where the machine can run them side by side. */
  grader?: SourceGrader
  /** Ids of lessons or exercises. Default: all. */
  ids?: readonly string[]
  /** The course that comes before it, whose concepts its lessons may need. */
  after?: Course
  /** Names of all labs that a text or an exercise may use. */
  labs?: readonly string[]
  /** Who tells of mistakes of types. Default: the compiler. */
  types?: Types
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
  {
    grader,
    ids,
    after,
    labs = [],
    types,
    cacheDir = defaultCache(course),
    onProgress,
  }: CheckOptions = {},
): Promise<CheckReport> {
  const chosen = choose(course, ids)
  const lessons = course.lessons.filter(({ id }) => chosen.some(({ lesson }) => lesson === id))
  const means = { labs, types: types ?? typesOf(course, chosen) }
  const inReach = ({ where }: Problem): boolean =>
    !where.includes('/') || lessons.some(({ id }) => where.startsWith(`${id}/`))
  const problems = (await findAll(courseRules, withoutTaught(course, after))).filter(inReach)
  if (closing(course) !== '')
    problems.push(...(await findAll(textRules, course, closingText, means)))
  for (const lesson of lessons) problems.push(...(await checkLesson(course, lesson, means)))
  const translations = translated.map(lang => ({
    lang,
    ...checkTranslation(course, lessons, lang),
  }))
  problems.push(...translations.flatMap(one => one.problems))

  const cache = openCache(course, cacheDir)
  let done = 0
  const found = await withGraders(course, { given: grader, cacheDir }, graders =>
    shareOut(chosen, graders, async (exercise, grader) => {
      const one = await checkExercise(course, exercise, { means, grader, cache })
      onProgress?.({ done: ++done, total: chosen.length, id: exercise.id })
      return one
    }),
  )
  problems.push(...found.flatMap(one => one.problems))
  const byExercise = found.map(one => one.report)
  const sum = (of: (one: ExerciseReport) => number) => byExercise.reduce((n, one) => n + of(one), 0)
  return {
    ok: problems.length === 0,
    lessons: lessons.length,
    exercises: chosen.length,
    problems,
    mutants: { total: sum(one => one.mutants), killed: sum(one => one.killed) },
    machine: {
      total: sum(({ machine }) => machine.total),
      killed: sum(({ machine }) => machine.killed),
      equivalent: sum(({ machine }) => machine.equivalent),
    },
    byExercise,
    translations: Object.fromEntries(translations.map(({ lang, report }) => [lang, report])),
  }
}

/** The course, its lessons in need of nothing that another course teaches before them. */
function withoutTaught(course: Course, after: Course | undefined): Course {
  const taught = new Set(
    [...(after?.lessons ?? []), ...(after?.planned ?? [])].flatMap(one => one.teaches),
  )
  const lessons = course.lessons.map(lesson => ({
    ...lesson,
    needs: lesson.needs.filter(concept => !taught.has(concept)),
  }))
  return { ...course, lessons }
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

async function checkLesson(course: Course, lesson: Lesson, means: Means): Promise<Problem[]> {
  const unreadable = syntax(course, lesson.id)
  if (unreadable.length > 0) return unreadable
  return [
    ...(await findAll(textRules, course, storyOf(lesson), means)),
    ...(await findAll(lessonRules, course, lesson, means)),
  ]
}
