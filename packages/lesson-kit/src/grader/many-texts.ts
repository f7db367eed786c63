// Several texts of one exercise, graded in one run: mutants, and what else the house has written.
import type { Exercise } from '../format/manifest.ts'
import type { GradeOptions } from './grader.ts'
import { jobOfMany, type ManyTexts } from './jobs.ts'
import { isRejected, reportsOf } from './reports.ts'
import type { Runs } from './runs.ts'
import { toVerdict } from './to-verdict.ts'
import type { Verdict } from './verdict.ts'

/** How many times its deadline an exercise may take for many texts. */
const patience = 6

export class TextsGrader {
  readonly #root: string
  readonly #runs: Runs

  constructor(root: string, runs: Runs) {
    this.#root = root
    this.#runs = runs
  }

  rejected(exercise: Exercise, sources: string[], options: GradeOptions) {
    return this.#runs.inTurn(async (): Promise<boolean[] | null> => {
      const job = jobOfMany(this.#root, exercise, { sources, toTheEnd: false, ...options })
      const reports = await this.#reports(exercise, job, options)
      return reports?.map(isRejected) ?? null
    })
  }

  verdicts(exercise: Exercise, sources: string[], options: GradeOptions) {
    return this.#runs.inTurn(async (): Promise<Verdict[] | null> => {
      options.signal?.throwIfAborted()
      const job = jobOfMany(this.#root, exercise, { sources, toTheEnd: true, ...options })
      const reports = await this.#reports(exercise, job, options)
      const circumstances = { exercise, job, printed: { text: '', dropped: 0 }, durationMs: 0 }
      return reports?.map(report => toVerdict({ end: 'report', report }, circumstances)) ?? null
    })
  }

  /** What the run shows of each, without the one that was put behind them to prove the run. */
  async #reports(exercise: Exercise, job: ManyTexts, options: GradeOptions) {
    const deadline = exercise.deadline * patience
    const outcome = await this.#runs.outcome(job, { ...options, deadline, onOutput: () => {} })
    if (outcome.end !== 'report') return null
    return reportsOf(outcome.report, job.copies.texts.length)?.slice(0, -1) ?? null
  }
}
