// One exercise, checked: its texts, its sources, and what running them shows.
import type { Course, Exercise } from '../format/manifest.ts'
import type { Cache } from './cache.ts'
import { checkGrades } from './graded/grades.ts'
import type { SourceGrader } from './graded/run.ts'
import type { ExerciseReport, Problem } from './report.ts'
import { findAll, type Means } from './rule.ts'
import { syntax } from './rules/syntax.ts'
import { exerciseRules, gradableRules, sayingRules, sourceRules, textRules } from './rules.ts'
import { textsOf } from './texts.ts'

interface Tools {
  means: Means
  grader: SourceGrader
  cache: Cache
}

/** Checks one exercise: first what can be read, and when that is in order what must be run. */
export async function checkExercise(
  course: Course,
  exercise: Exercise,
  { means, grader, cache }: Tools,
): Promise<{ report: ExerciseReport; problems: Problem[] }> {
  const { id, kind, mutants } = exercise
  const machine = { total: 0, killed: 0, equivalent: 0 }
  const report = { id, kind, mutants: mutants.length, killed: 0, machine, ms: 0 }
  const unreadable = syntax(course, exercise.folder)
  if (unreadable.length > 0) return { report, problems: unreadable }

  const texts = await findAll(exerciseRules, course, exercise, means)
  for (const text of textsOf(exercise))
    texts.push(...(await findAll(textRules, course, text, means)))
  const sources = await findAll(sourceRules, course, exercise, means)
  if (sources.length > 0) return { report, problems: [...texts, ...sources] }

  texts.push(...(await findAll(sayingRules, course, exercise, means)))
  const wrong = await findAll(gradableRules, course, exercise, means)
  if (wrong.length > 0) return { report, problems: [...texts, ...wrong] }

  const known = cache.get(exercise)
  if (known) return { report: known, problems: texts }
  const start = performance.now()
  const { problems, ...grades } = await checkGrades(course, exercise, grader)
  const ms = Math.round(performance.now() - start)
  const graded = { ...report, ...grades, ms }
  if (problems.length === 0) cache.set(exercise, graded)
  return { report: graded, problems: [...texts, ...problems] }
}
