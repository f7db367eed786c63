// The grader: one warm child, one grade at a time, and a new child whenever the old one is lost.
// Importing this file is cheap: Vitest is loaded in the child alone.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { Child, type Outcome, type RunOptions } from './child-process.ts'
import { Diagnosis } from './diagnosis.ts'
import type { GradeOptions, Grader, GraderOptions } from './grader.ts'
import type { Job } from './protocol.ts'
import { slash } from './slash.ts'
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
  new WarmGrader(course, options)

class WarmGrader implements Grader {
  readonly #root: string
  readonly #diagnosis: Diagnosis
  #child: Child | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(course: Course, { cacheDir }: GraderOptions) {
    this.#root = real(course.root)
    const grade = (exercise: Exercise, source: string) => this.gradeSource(exercise, source)
    this.#diagnosis = new Diagnosis(course, { grade, cacheDir })
  }

  grade(exercise: Exercise, file: string, options: GradeOptions = {}): Promise<Verdict> {
    const path = join(real(dirname(resolve(file))), basename(file))
    const workspace = resolve(path, exercise.file.replace(/[^/]+/g, '..'))
    return this.#queue(exercise, this.#job(exercise, { file: path, workspace }, options), options)
  }

  gradeSource(exercise: Exercise, source: string, options: GradeOptions = {}): Promise<Verdict> {
    const file = join(this.#root, exercise.folder, 'exercise.ts')
    const job = this.#job(exercise, { file, workspace: this.#root }, options)
    return this.#queue(exercise, { ...job, source }, options)
  }

  diagnose(exercise: Exercise, verdict: Verdict): Promise<string | null> {
    return this.#diagnosis.find(exercise, verdict)
  }

  warm(): Promise<void> {
    return this.#living().ready()
  }

  async close(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    await child?.kill()
  }

  /** Grades wait for one another: the machine is the learner's, and the child is one. */
  #queue(exercise: Exercise, job: Job, options: GradeOptions): Promise<Verdict> {
    const verdict = this.#turn.then(() => this.#run(exercise, job, options))
    this.#turn = verdict.catch(() => {})
    return verdict
  }

  async #run(exercise: Exercise, job: Job, options: GradeOptions): Promise<Verdict> {
    options.signal?.throwIfAborted()
    const start = performance.now()
    const printed = { text: '', dropped: 0 }
    const onOutput = (text: string, dropped: number): void => {
      printed.text += text
      printed.dropped = dropped
    }
    const { deadline } = exercise
    const outcome = await this.#outcome(job, { ...options, deadline, onOutput })
    const durationMs = Math.round(performance.now() - start)
    return toVerdict(outcome, { exercise, job, printed, durationMs })
  }

  async #outcome(job: Job, options: RunOptions): Promise<Outcome> {
    if (job.source === undefined && !existsSync(job.file)) return { end: 'missing' }
    await this.#child?.idle
    const child = this.#living()
    try {
      return await child.run(job, options)
    } finally {
      // Killed, crashed or cancelled: the next one is ready by the next save.
      if (this.#child === child) this.#living()
    }
  }

  #living(): Child {
    if (!this.#child?.alive) this.#child = new Child(this.#root)
    return this.#child
  }

  #job(exercise: Exercise, where: Pick<Job, 'file' | 'workspace'>, options: GradeOptions): Job {
    const { seeds = [1], preset = 'full' } = options
    const folder = join(this.#root, exercise.folder)
    return {
      file: slash(where.file),
      workspace: slash(where.workspace),
      test: slash(join(folder, 'exercise.test.ts')),
      solution: slash(join(folder, 'exercise.ts')),
      memory: exercise.memory,
      setting: { seeds, preset },
    }
  }
}

/** Vite follows links; two names of one file would be two modules. */
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path))
