// What the grader and its child say to each other. Everything here is plain data,
// so that it can cross from a process, or a thread, to another.
import type { MessagePort } from 'node:worker_threads'
import type { Compared, Comparisons } from '../testing/comparison.ts'
import type { Checkpoint, Preset, Progress } from './grader.ts'
import type { Outline } from './parts/outline.ts'
import type { Findings } from './probe/findings.ts'

declare module 'vitest' {
  interface TaskMeta {
    comparisons?: Comparisons
  }
}

/** One grade: which tests, and what stands in the place of the solution. */
export interface Job {
  /** Absolute path of `exercise.test.ts`. */
  test: string
  /** Absolute path of `exercise.ts` beside it: what the tests import, and what is replaced. */
  solution: string
  /** Absolute path of the learner's file; of a source without one, the solution's own path. */
  file: string
  /** The text that is graded. */
  source: string
  /** The folder that the learner's file is in, with its lesson's folder taken off. */
  workspace: string
  /** The ids of the exercises that it is made of, which can be switched to ours. */
  pieces: readonly string[]
  /** What of the solution's text is to be mended, as a fix is handed out or may be left. */
  mended: readonly string[]
  setting: Setting
  /** Whether the exercise's picture is drawn, too. */
  picture?: boolean
  /** Texts to grade in the place of `source`, in one run, with a copy of the tests for each. */
  copies?: Copies
}

/** What is asked of a run in which the learner's files tell a tracer what they do. */
export interface Trace {
  /** How often a loop may turn before it is suspected of having no end. */
  allowed: number
}

export interface Copies {
  texts: string[]
  /** Whether all tests of a copy run, or none after its first failure. */
  toTheEnd: boolean
}

/** What the thread is told about the run; tests ask for it through `@neuralings/lesson-kit/testing`. */
export interface Setting {
  seeds: number[]
  preset: Preset
  /** What a milestone goes on from. */
  checkpoint?: Checkpoint
  /** Whether somebody keeps what a milestone learns. */
  keeps?: boolean
  /** Megabytes that the run may add to what the child holds already. */
  memory: number
  /** Whether it is told where in its file each test stands, which takes a stack for each. */
  located: boolean
  /** For a run that is to find causes: none is asked for a grade. */
  trace?: Trace
}

export interface Place {
  file: string
  line: number
  column: number
}

/** An error as it left the worker. `frames` lead from where it was thrown outwards. */
export interface RunError {
  name: string
  message: string
  frames: Place[]
  actual?: string
  expected?: string
}

export interface RunTest {
  name: string
  state: 'passed' | 'failed' | 'skipped'
  /** Names that it uses of what the file hands out. */
  uses: string[]
  /** What a prediction that came true has measured. */
  measured?: string
  errors: RunError[]
  /** What it compared; absent when it compared nothing, or more than can be told. */
  compared?: Compared[]
}

export interface RunReport {
  tests: RunTest[]
  /** Thrown while a file was loaded, or after a test had ended. */
  errors: RunError[]
  /** What the file is to hand out. */
  outline: Outline
  /** Whether the file under grade was loaded. */
  read: boolean
  /** A file of the learner's that is not TypeScript, or that imports what is not there. */
  unreadable?: Place & { message: string }
  /** The worker's last words, when it ended before its tests did. */
  ended?: string
  /** What the thread has drawn: of no sure shape. */
  picture?: unknown
  /** What a tracer has seen. */
  findings?: Findings
}

export type ToChild = { type: 'grade'; job: Job } | { type: 'stop' } | { type: 'cancel' }

export type FromChild =
  | { type: 'ready' }
  | { type: 'running' }
  | { type: 'output'; text: string; dropped: number }
  | { type: 'progress'; progress: Progress }
  | { type: 'checkpoint'; checkpoint: Checkpoint }
  | { type: 'done'; report: RunReport }

/** What a worker thread tells the child, beside what it tells Vitest. */
export type FromThread =
  | { type: 'progress'; progress: Progress }
  | { type: 'checkpoint'; checkpoint: Checkpoint }
  | { type: 'drawing' }
  | { type: 'picture'; picture: unknown }
  | { type: 'findings'; findings: Findings }

/** What the child gives each worker thread when it starts it. */
export interface WorkerData {
  /** Carries a `Setting` in, before the run, then perhaps 'stop'; and `FromThread` out. */
  port: MessagePort
  output: SharedArrayBuffer
}

declare module 'vitest' {
  interface TaskMeta {
    /** What a prediction that came true has measured. */
    measured?: string
  }
}
