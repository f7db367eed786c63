// The grader as its callers see it. Learner code never runs in the caller's process.
import type { Course, Exercise } from '../format/manifest.ts'
import type { Failure } from './failure.ts'
import type { Verdict } from './verdict.ts'

export interface GradeOptions {
  /** Stops the grade: the promise rejects with the signal's reason, and the child is fit for the next. */
  signal?: AbortSignal
  /** Asks a training to end after its next step; what it has learnt by then is judged. */
  stop?: AbortSignal
  /** Called with each `reportProgress(…)` of a milestone while it trains. */
  onProgress?: (progress: Progress) => void
  /** Seeds that the tests loop over (`seeds()` in a test). Default [1]; the check of a milestone uses three. */
  seeds?: number[]
  /** How long a milestone trains (`preset()` in a test). Default 'full'. */
  preset?: Preset
  /** What an earlier run of a milestone has kept: its training goes on from there. */
  checkpoint?: Checkpoint
  /** Called about once a second with what a milestone has learnt so far, and in the end. */
  onCheckpoint?: (checkpoint: Checkpoint) => void
  /** Draw the exercise's picture, too. Default: true for a learner's file, false for a text. */
  picture?: boolean
}

export interface DiagnoseOptions {
  /** Stops the search: the promise rejects with the signal's reason, and the next grade need not wait. */
  signal?: AbortSignal
  /** The learner's file that was graded, with its pieces beside it. Without it those of the course are taken. */
  file?: string
}

/** To the mark; less, for the check of lessons; or beyond the mark, until it is stopped. */
export type Preset = 'full' | 'small' | 'long'

/** What a milestone has learnt: safetensors files, of which the kit knows no more than their bytes. */
export interface Checkpoint {
  /** Steps that it was trained for. */
  step: number
  /** The weights by PyTorch's names: what labs open, and PyTorch. */
  model: Uint8Array
  /** What else the next step depends on. */
  optimizer?: Uint8Array
}

/** How far a milestone has come: what the progress bar, the loss curve and the samples are drawn from. */
export interface Progress {
  step: number
  /** Absent when it goes on until it is stopped. */
  steps?: number
  /** The step that it went on from, where it did. */
  from?: number
  loss?: number
  /** A sentence or a small picture in text, shown under the curve. */
  note?: string
}

export interface Grader {
  /** Grades `file`, the learner's, with the tests of `exercise`. Never throws for what the learner wrote. */
  grade(exercise: Exercise, file: string, options?: GradeOptions): Promise<Verdict>
  /** Grades a text in the place of the solution: a stub, a mutant, the solution itself. */
  gradeSource(exercise: Exercise, source: string, options?: GradeOptions): Promise<Verdict>
  /**
   * Which of several texts the tests reject, found in one run. The first must be right: its loops say how
   * often loops may turn. Null when the run proves nothing. For the check of lessons, whose texts are known.
   */
  gradeTogether(
    exercise: Exercise,
    sources: string[],
    options?: GradeOptions,
  ): Promise<boolean[] | null>
  /** As `gradeTogether`, with the verdict on each: every test runs, whatever the tests before it said. */
  verdictsTogether(
    exercise: Exercise,
    sources: string[],
    options?: GradeOptions,
  ): Promise<Verdict[] | null>
  /** Finds out how each mutant of the exercise fails, so that a grade can tell them at once. */
  prepare(exercise: Exercise, options?: DiagnoseOptions): Promise<Failure[]>
  /** What is wrong, in a sentence, also where only more runs show it; null when that is not sure. */
  diagnose(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions): Promise<string | null>
  /** Starts the child before it is needed. */
  warm(): Promise<void>
  /** Ends the child, which until then keeps the program alive. Grades still open are rejected. */
  close(): Promise<void>
}

export interface GraderOptions {
  /** Where the failures of mutants are kept from one start to the next. Without it: in memory only. */
  cacheDir?: string
  /**
   * Whether a thread may run the tests of many texts, one after another: for the check of lessons, which knows them
   * all. A learner's text has a thread of its own. Default false.
   */
  keepsThreads?: boolean
}

export type CreateGrader = (course: Course, options?: GraderOptions) => Grader
