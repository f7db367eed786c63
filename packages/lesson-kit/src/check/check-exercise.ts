// One exercise, checked: its texts, its sources, and what running them shows.
import type { Course, Exercise } from '../format/manifest.ts'
import type { Cache } from './cache.ts'
import { checkEntry, checkMutants } from './exercise-rules.ts'
import { missing, sourceFile } from './files.ts'
import { checkGrades, type SourceGrader } from './grades.ts'
import { checkMachineMutants } from './machine-mutants/check.ts'
import { checkDebrief, checkHints, checkTask } from './prose-rules.ts'
import type { ExerciseReport, Problem } from './report.ts'
import { checkSource, checkTests } from './source-rules.ts'

interface Means {
  grader: SourceGrader
  labs: readonly string[]
  cache: Cache
}

/** Checks one exercise: first what can be read, and when that is in order what must be run. */
export async function checkExercise(
  course: Course,
  exercise: Exercise,
  { grader, labs, cache }: Means,
): Promise<{ report: ExerciseReport; problems: Problem[] }> {
  const { id, kind, mutants } = exercise
  const machine = { total: 0, killed: 0, equivalent: 0 }
  const report = { id, kind, mutants: mutants.length, killed: 0, machine, ms: 0 }
  const texts = [
    ...checkEntry(course, exercise, labs),
    ...(await checkTask(course, exercise, labs)),
    ...(await checkHints(course, exercise)),
    ...(await checkDebrief(course, exercise)),
  ]
  const sources = checkSources(course, exercise)
  if (sources.length > 0) return { report, problems: [...texts, ...sources] }

  const known = cache.get(exercise)
  if (known) return { report: known, problems: texts }
  const start = performance.now()
  const { problems, killed } = await checkGrades(course, exercise, grader)
  const made = await checkMachineMutants(course, exercise, grader)
  const ms = Math.round(performance.now() - start)
  const graded = { ...report, killed, machine: made.report, ms }
  const found = [...problems, ...made.problems]
  if (found.length === 0) cache.set(exercise, graded)
  return { report: graded, problems: [...texts, ...found] }
}

function checkSources(course: Course, exercise: Exercise): Problem[] {
  const path = `${exercise.folder}/exercise.ts`
  const source = sourceFile(course, path)
  if (!source) return [missing(path)]
  const broken = checkSource(course, exercise, source)
  return [
    ...broken,
    ...(broken.length === 0 ? checkMutants(course, exercise, source) : []),
    ...checkTests(course, exercise),
  ]
}
