// A learner's workspace, opened: what the app, the command line and the labs do to it.
import { join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { starter } from '../stub/files.ts'
import type { Lang } from '../translation/lang.ts'
import { overwrite, type Snapshot, snapshots, undo } from './backups.ts'
import { hash, readBytes } from './disk.ts'
import { type Kept, putKeptAside, readKept, readWeights } from './kept.ts'
import { labFile } from './lab-file.ts'
import { cacheFolder } from './layout.ts'
import { type Piece, type PieceSource, pieces, switchPiece } from './pieces.ts'
import { type Entry, entryOf, type Progress, type Review, withEntry } from './progress.ts'
import { readProgress, updateProgress } from './progress-file.ts'
import { Training } from './training.ts'

interface Attempt {
  passed: boolean
  /** What its run has reached, in the words of its picture. */
  reached?: string
}

export class Workspace {
  /** Absolute. */
  readonly dir: string
  readonly course: Course

  constructor(dir: string, course: Course) {
    this.dir = dir
    this.course = course
  }

  /** Where the grader keeps what it has found out. */
  get cacheDir(): string {
    return cacheFolder(this.dir)
  }

  /** Where the learner's file of this exercise is. */
  path(exercise: Exercise): string {
    return join(this.dir, exercise.file)
  }

  /**
   * What the learner's file of this exercise holds; null when it is not there.
   * @throws UserError when something else stands in its place.
   */
  read(exercise: Exercise): Uint8Array | null {
    return readBytes(this.path(exercise))
  }

  /** What is recorded on disk now. */
  progress(): Progress {
    return readProgress(this.dir)
  }

  /** Counts an attempt until one passes; that makes the exercise solved, for good. */
  recordAttempt(exercise: Exercise, { passed, reached }: Attempt): Promise<Progress> {
    return this.#record(exercise, ({ attempts, solvedAt }) => ({
      attempts: solvedAt === null ? attempts + 1 : attempts,
      solvedAt: solvedAt ?? (passed ? new Date().toISOString() : null),
      ...(passed && reached !== undefined && { reached }),
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

  /** Records how it was answered when it came back. */
  recordReview(exercise: Exercise, review: Review): Promise<Progress> {
    return this.#record(exercise, () => ({ review }))
  }

  /** Records where the learner is, to resume there. */
  recordCurrent(exercise: Exercise): Promise<Progress> {
    return updateProgress(this.dir, progress => ({ ...progress, current: exercise.id }))
  }

  /** Records the language that the learner has chosen. */
  recordLanguage(lang: Lang): Promise<Progress> {
    return updateProgress(this.dir, progress => ({ ...progress, lang }))
  }

  /** Begins the exercise anew; what stood in its file can be had back with `undo`. */
  async reset(exercise: Exercise): Promise<void> {
    const text = starter(this.course, exercise)
    overwrite(this.dir, exercise, text)
    await this.#record(exercise, () => ({ base: hash(text) }))
  }

  /** Puts back what the exercise's file held before it was last overwritten, or `to` times ago. */
  undo(exercise: Exercise, to = 1): void {
    undo(this.dir, exercise, to)
  }

  /** What is kept of the exercise's file, the latest first. */
  snapshots(exercise: Exercise): Snapshot[] {
    return snapshots(this.dir, exercise)
  }

  /** The pieces of a milestone and where each comes from. */
  pieces(milestone: Exercise): Piece[] {
    return pieces(milestone, { ...this.#place, progress: this.progress() })
  }

  /** Makes a milestone use a piece of the learner's, or the reference's. */
  switchPiece(milestone: Exercise, id: string, source: PieceSource): void {
    switchPiece(milestone, { ...this.#place, id, source })
  }

  /** Writes the keys with which the learner reached a lab's goal into the exercise's file. */
  writeLab(exercise: Exercise, keys: readonly string[]): void {
    overwrite(this.dir, exercise, labFile(keys, this.course.lang))
  }

  /** Begins a run of a milestone's training: a check, or `long`, beyond the mark. */
  training(milestone: Exercise, { long = false } = {}): Training {
    return new Training(milestone, { ...this.#place, long })
  }

  /** What a milestone has learnt so far; null when nothing is kept. */
  kept(milestone: Exercise): Kept | null {
    return readKept(this.dir, milestone)
  }

  /** The trained weights of a milestone, a safetensors file; null when there are none yet. */
  weights(milestone: Exercise): Uint8Array | null {
    return readWeights(this.dir, milestone)
  }

  /** Begins a milestone's training anew; what was kept has another name then. */
  putKeptAside(milestone: Exercise): void {
    putKeptAside(this.dir, milestone)
  }

  get #place(): { dir: string; course: Course } {
    return { dir: this.dir, course: this.course }
  }

  #record(exercise: Exercise, change: (entry: Entry) => Partial<Entry>): Promise<Progress> {
    return updateProgress(this.dir, progress =>
      withEntry(progress, exercise.id, change(entryOf(progress, exercise.id))),
    )
  }
}
