// The run that a test finds itself in: its seeds, its preset, and who listens to its progress.
// The grader sets it; under plain Vitest the learner's own setting holds and nobody listens.
import type { Checkpoint, Preset, Progress } from '../grader/grader.ts'
import type { Comparisons } from './comparison.ts'

export interface Run {
  seeds: number[]
  preset: Preset
  report: (progress: Progress) => void
  /** What an earlier run has kept. */
  checkpoint?: Checkpoint
  keep: (make: () => Checkpoint) => void
  /** Whether it was asked to stop since it was last looked. */
  isStopped: () => boolean
  /** Keeps what the test that runs now has measured. */
  measured: (lines: string) => void
  /** What the tests put aside for the picture. */
  kept?: object
  /** Where the test that is running notes what it compares; null where nobody asks for it. */
  comparisons: () => Comparisons | null
}

const key = Symbol.for('neuralings.run')
const holder = globalThis as { [key]?: Run }
const alone: Run = {
  seeds: [1],
  preset: 'full',
  report: () => {},
  keep: () => {},
  isStopped: () => false,
  measured: () => {},
  comparisons: () => null,
}

// Kept on the global object: the worker and the tests may load this file as two modules.
export const setRun = (run: Run): void => {
  holder[key] = run
}

const currentRun = (): Run => holder[key] ?? alone

/** The seeds that a test loops over: one for a learner, several for the check of lessons. */
export const seeds = (): number[] => currentRun().seeds

/** How long a milestone trains: 'small' in the check of lessons, 'long' until it is stopped. */
export const preset = (): Preset => currentRun().preset

/**
 * Puts aside what the exercise's picture.ts needs and would take too long to make again, such as a trained
 * model: `{ model }`. What was put aside before under another name stays.
 */
export function keepForPicture(things: object): void {
  const run = currentRun()
  run.kept = { ...run.kept, ...things }
}

/** What has been put aside. */
export const kept = (): object => currentRun().kept ?? {}

/** The notes of the test that is running. */
export const comparisons = (): Comparisons | null => currentRun().comparisons()

/** Tells the screen how far the training has come. Throws when the loss is no finite number. Nothing is printed. */
export function reportProgress(progress: Progress): void {
  const { step, loss = 0 } = progress
  if (!Number.isFinite(loss)) throw new Error(`step ${step}: the loss is ${loss}`)
  currentRun().report(progress)
}

/** What an earlier run of this milestone has kept, to go on from there; undefined where it begins. */
export const checkpoint = (): Checkpoint | undefined => currentRun().checkpoint

/** Keeps what was learnt so far: `make` is called about once a second, and when all tests are over. */
export const keepCheckpoint = (make: () => Checkpoint): void => currentRun().keep(make)

/** Whether the training was asked to end: to be looked at after every step. */
export const isStopped = (): boolean => currentRun().isStopped()

/** Shows with what has passed, a prediction or a milestone, what the run measured, in lines. */
export const showMeasured = (lines: string): void => currentRun().measured(lines)
