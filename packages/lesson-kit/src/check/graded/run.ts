// How the check grades: a text in the place of an exercise's solution, by itself or with others.
import type { Exercise } from '../../format/manifest.ts'
import type { GradeOptions, Grader } from '../../grader/grader.ts'
import type { Verdict } from '../../grader/verdict.ts'
import type { Source } from '../files.ts'

/** What the check needs of a grader. */
export type SourceGrader = Pick<
  Grader,
  'gradeSource' | 'gradeTogether' | 'verdictsTogether' | 'prepare'
>

export type Run = (source: string, options?: GradeOptions) => Promise<Verdict>

/** A milestone trains less in the check. */
export const settingOf = ({ kind }: Exercise): GradeOptions =>
  kind === 'milestone' ? { preset: 'small' } : {}

/** Grades one text at a time, as a learner's file is graded. */
export const runOf =
  (exercise: Exercise, grader: SourceGrader): Run =>
  (source, options) =>
    grader.gradeSource(exercise, source, { ...settingOf(exercise), ...options })

/** Whether the tests ask for the seeds of their run. Those that do not do the same with any. */
export const asksForSeeds = ({ text }: Source): boolean => /\bseeds\b/.test(text)

/** A verdict in a few words. */
export function told({ state, message, tests }: Verdict): string {
  const failed = tests.find(test => test.state === 'failed')
  const why = failed ? `${failed.name}: ${failed.message}` : message
  return why ? `"${state}" (${why.split('\n')[0]})` : `"${state}"`
}
