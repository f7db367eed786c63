// The grader: one warm child, one grade at a time, and a new child whenever the old one is lost.
// Importing this file is cheap: Vitest is loaded in the child alone.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { byRoot } from './by-root.ts'
import { Child } from './child-process.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { DiagnoseOptions, GradeOptions, Grader, GraderOptions } from './grader.ts'
import { jobOf, jobOfMany, jobOfProbe, type ManyTexts } from './jobs.ts'
import type { Outcome, RunOptions } from './outcome.ts'
import type { Job } from './protocol.ts'
import { type Reading, readLearner } from './read-learner.ts'
import { isRejected, reportsOf } from './reports.ts'
import { toVerdict } from './to-verdict.ts'
import type { Verdict } from './verdict.ts'

/**
 * Makes a grader for the exercises of a course. Nothing is started before `warm` or the first grade.
 * @example
 * const grader = createGrader(course)
 * const verdict = await grader.grade(exercise, 'my-neuralings/functions/line.ts')
 * console.log(verdict.state) // passed
 * await grader.close()
 */
export const createGrader = (course: Course, options: GraderOptions = {}): Grader =>
  byRoot(course, its => new WarmGrader(its, options))

/** How many times its deadline an exercise may take for many texts. */
const patience = 6

/** Seconds that the search for a cause may run the learner's code. */
const probeTime = 2

/** A grade that waits for its turn: what is graded is read when that has come. */
interface Request {
  exercise: Exercise
  workspace: string
  file: string
  read: () => Reading
  options: GradeOptions
}

class WarmGrader implements Grader {
  readonly #root: string
  readonly #course: Course
  readonly #cacheDir: string | undefined
  #diagnosis: Promise<Diagnosis> | undefined
  #child: Child | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(course: Course, { cacheDir }: GraderOptions) {
    this.#root = real(course.root)
    this.#course = course
    this.#cacheDir = cacheDir
  }

  grade(exercise: Exercise, file: string, options: GradeOptions = {}): Promise<Verdict> {
    const path = join(real(dirname(resolve(file))), basename(file))
    const workspace = resolve(path, exercise.file.replace(/[^/]+/g, '..'))
    const read = () => readLearner(path)
    const drawn = { picture: true, ...options }
    return this.#inTurn(async () => {
      const verdict = await this.#run({ exercise, workspace, file: path, read, options: drawn })
      if (verdict.state === 'passed' || verdict.diagnosis) return verdict
      const diagnosis = await this.#diagnosing()
      return { ...verdict, diagnosis: diagnosis.atOnce(exercise, verdict) }
    })
  }

  gradeSource(exercise: Exercise, source: string, options: GradeOptions = {}): Promise<Verdict> {
    const file = join(this.#root, exercise.folder, 'exercise.ts')
    const read = () => ({ text: source })
    return this.#inTurn(() => this.#run({ exercise, workspace: this.#root, file, read, options }))
  }

  gradeTogether(exercise: Exercise, sources: string[], options: GradeOptions = {}) {
    return this.#inTurn(async () => {
      const job = jobOfMany(this.#root, exercise, { sources, toTheEnd: false, ...options })
      const reports = await this.#reports(exercise, job, options)
      return reports?.map(isRejected) ?? null
    })
  }

  verdictsTogether(exercise: Exercise, sources: string[], options: GradeOptions = {}) {
    return this.#inTurn(async () => {
      options.signal?.throwIfAborted()
      const job = jobOfMany(this.#root, exercise, { sources, toTheEnd: true, ...options })
      const reports = await this.#reports(exercise, job, options)
      const circumstances = { exercise, job, printed: { text: '', dropped: 0 }, durationMs: 0 }
      return reports?.map(report => toVerdict({ end: 'report', report }, circumstances)) ?? null
    })
  }

  async prepare(exercise: Exercise, options?: DiagnoseOptions) {
    return (await this.#diagnosing()).prepare(exercise, options)
  }

  async diagnose(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    return (await this.#diagnosing()).find(exercise, verdict, options)
  }

  /** Its rules are loaded when they are first asked for: the app's first frame needs none. */
  #diagnosing(): Promise<Diagnosis> {
    this.#diagnosis ??= import('./diagnosis.ts').then(
      ({ Diagnosis }) =>
        new Diagnosis(this.#course, {
          grader: this,
          cacheDir: this.#cacheDir,
          runProbe: (...texts) => this.#probe(...texts),
        }),
    )
    return this.#diagnosis
  }

  /** What comes of a run of two texts that tell what they do. */
  #probe(exercise: Exercise, texts: string[], options: DiagnoseOptions = {}) {
    return this.#inTurn(async () => {
      options.signal?.throwIfAborted()
      const job = jobOfProbe(this.#root, exercise, texts)
      const run = { ...options, deadline: probeTime, onOutput: () => {} }
      const outcome = await this.#outcome(job, run)
      return outcome.end === 'report' ? outcome.report : null
    })
  }

  async warm(): Promise<void> {
    await this.#living()
      .ready()
      .finally(() => this.#throwIfClosed())
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#child?.kill()
  }

  /** Grades wait for one another: the machine is the learner's, and the child is one. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }

  async #run({ exercise, read, options, ...where }: Request): Promise<Verdict> {
    options.signal?.throwIfAborted()
    const start = performance.now()
    const printed = { text: '', dropped: 0 }
    const onOutput = (text: string, dropped: number): void => {
      printed.text += text
      printed.dropped = dropped
    }
    const reading = read()
    const source = 'text' in reading ? reading.text : ''
    const job = jobOf(this.#root, exercise, { ...where, source, ...options })
    const outcome: Outcome =
      'problem' in reading
        ? { end: 'unread', problem: reading.problem }
        : await this.#outcome(job, { ...options, deadline: exercise.deadline, onOutput })
    const durationMs = Math.round(performance.now() - start)
    return toVerdict(outcome, { exercise, job, printed, durationMs })
  }

  /** What the run of many texts shows of each, without the one that was put behind them to prove the run. */
  async #reports(exercise: Exercise, job: ManyTexts, options: GradeOptions) {
    const deadline = exercise.deadline * patience
    const outcome = await this.#outcome(job, { ...options, deadline, onOutput: () => {} })
    if (outcome.end !== 'report') return null
    return reportsOf(outcome.report, job.copies.texts.length)?.slice(0, -1) ?? null
  }

  async #outcome(job: Job, options: RunOptions): Promise<Outcome> {
    const outcome = await this.#attempt(job, options)
    // Lost before the learner's code was let loose, a child says nothing about it.
    const isLost = outcome.end === 'died' && !outcome.begun
    return isLost ? this.#attempt(job, options) : outcome
  }

  async #attempt(job: Job, options: RunOptions): Promise<Outcome> {
    await this.#child?.idle
    const child = this.#living()
    // Killed, crashed or cancelled: the next one is ready by the next save.
    return child.run(job, options).finally(() => this.#living())
  }

  #living(): Child {
    this.#throwIfClosed()
    if (!this.#child?.alive) this.#child = new Child(this.#root)
    return this.#child
  }

  #throwIfClosed(): void {
    if (this.#closed) throw new Error('The grader was closed.')
  }
}

/** Vite follows links; two names of one file would be two modules. */
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path))
