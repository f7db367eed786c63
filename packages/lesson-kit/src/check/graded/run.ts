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

/** Texts that are graded in one run: enough that its start costs little, few enough to do again. */
const inOneRun = 50

/** Those of many wrong texts that pass all tests. Each of them has been graded by itself, too. */
export async function survivors<Wrong extends { source: string }>(
  exercise: Exercise,
  wrong: readonly Wrong[],
  { grader, right }: { grader: SourceGrader; right: string },
): Promise<Wrong[]> {
  const alive: Wrong[] = []
  const run = runOf(exercise, grader)
  for (let start = 0; start < wrong.length; start += inOneRun) {
    const some = wrong.slice(start, start + inOneRun)
    const sources = [right, ...some.map(({ source }) => source)]
    const rejected = await grader.gradeTogether(exercise, sources, settingOf(exercise))
    for (const [i, one] of some.entries()) {
      if (rejected?.[i + 1]) continue
      if ((await run(one.source)).state === 'passed') alive.push(one)
    }
  }
  return alive
}

/** A verdict in a few words. */
export function told({ state, message, tests }: Verdict): string {
  const failed = tests.find(test => test.state === 'failed')
  const why = failed ? `${failed.name}: ${failed.message}` : message
  return why ? `"${state}" (${why.split('\n')[0]})` : `"${state}"`
}
