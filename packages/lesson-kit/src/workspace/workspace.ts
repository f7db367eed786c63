// A learner's workspace, opened: what the app, the command line and the labs do to it.
import { join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { type Entry, entryOf, type Progress, withEntry } from './progress.ts'
import { readProgress, updateProgress } from './progress-file.ts'

export class Workspace {
  /** Absolute. */
  readonly dir: string
  readonly course: Course

  constructor(dir: string, course: Course) {
    this.dir = dir
    this.course = course
  }

  /** Where the learner's file of this exercise is. */
  path(exercise: Exercise): string {
    return join(this.dir, exercise.file)
  }

  /** What is recorded on disk now. */
  progress(): Progress {
    return readProgress(this.dir)
  }

  /** Counts an attempt; the first that passed makes the exercise solved, for good. */
  recordAttempt(exercise: Exercise, { passed }: { passed: boolean }): Promise<Progress> {
    return this.#record(exercise, ({ attempts, solvedAt }) => ({
      attempts: attempts + 1,
      solvedAt: solvedAt ?? (passed ? new Date().toISOString() : null),
    }))
  }

  /** Records that the first `count` hints were shown. */
  recordHints(exercise: Exercise, count: number): Promise<Progress> {
    return this.#record(exercise, ({ hints }) => ({ hints: Math.max(hints, count) }))
  }

  /** Records that the solution was shown; after solving it that is no reveal. */
  recordReveal(exercise: Exercise): Promise<Progress> {
    return this.#record(exercise, ({ solvedAt, revealed }) => ({
      revealed: revealed || solvedAt === null,
    }))
  }

  recordSkip(exercise: Exercise): Promise<Progress> {
    return this.#record(exercise, () => ({ skipped: true }))
  }

  /** Records where the learner is, to resume there. */
  recordCurrent(exercise: Exercise): Promise<Progress> {
    return updateProgress(this.dir, progress => ({ ...progress, current: exercise.id }))
  }

  #record(exercise: Exercise, change: (entry: Entry) => Partial<Entry>): Promise<Progress> {
    return updateProgress(this.dir, progress =>
      withEntry(progress, exercise.id, change(entryOf(progress, exercise.id))),
    )
  }
}
