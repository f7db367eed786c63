// The grader: one warm child, one grade at a time, and a new child whenever the old one is lost.
// Importing this file is cheap; Vitest is loaded in the child alone.
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { Child, type Outcome } from './child-process.ts'
import type { GradeOptions, Grader } from './grader.ts'
import type { Job } from './protocol.ts'
import { missingFile, toVerdict } from './to-verdict.ts'
import type { Verdict } from './verdict.ts'

export const createGrader = (course: Course): Grader => new WarmGrader(course)

class WarmGrader implements Grader {
  readonly #root: string
  #child: Child | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor({ root }: Course) {
    this.#root = root
  }

  async grade(exercise: Exercise, file: string, options: GradeOptions = {}): Promise<Verdict> {
    const path = resolve(file)
    if (!existsSync(path)) return this.#missing(exercise, path)
    return this.#run(exercise, this.#job(exercise, path, options), options)
  }

  async gradeSource(
    exercise: Exercise,
    source: string,
    options: GradeOptions = {},
  ): Promise<Verdict> {
    const { solution } = this.#paths(exercise)
    return this.#run(exercise, { ...this.#job(exercise, solution, options), source }, options)
  }

  async diagnose(): Promise<string | null> {
    return null
  }

  async warm(): Promise<void> {
    await this.#living().ready()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#child?.kill()
    this.#child = undefined
  }

  /** Grades wait for one another: the machine is the learner's, and the child is one. */
  #run(exercise: Exercise, job: Job, options: GradeOptions): Promise<Verdict> {
    const verdict = this.#turn.then(() => this.#runNow(exercise, job, options))
    this.#turn = verdict.catch(() => {})
    return verdict
  }

  async #runNow(
    exercise: Exercise,
    job: Job,
    { signal, onProgress }: GradeOptions,
  ): Promise<Verdict> {
    signal?.throwIfAborted()
    const start = performance.now()
    let output = ''
    const child = this.#living()
    const running = child.run(job, {
      deadline: exercise.deadline,
      onProgress,
      onOutput: text => {
        output += text
      },
    })
    const outcome = await unlessAborted(running, signal, () => child.kill())
    if (!child.alive && !this.#closed) this.#living()
    const durationMs = Math.round(performance.now() - start)
    if (outcome.end === 'report' && outcome.dropped > 0)
      output += `… ${outcome.dropped} more lines\n`
    return toVerdict(outcome, { exercise, file: job.file, output, durationMs })
  }

  #living(): Child {
    if (!this.#child?.alive) this.#child = new Child(this.#root)
    return this.#child
  }

  #paths({ folder }: Exercise) {
    const at = join(this.#root, folder)
    return { test: join(at, 'exercise.test.ts'), solution: join(at, 'exercise.ts') }
  }

  #job(exercise: Exercise, file: string, { seeds = [1], preset = 'full' }: GradeOptions): Job {
    return { ...this.#paths(exercise), file, memory: exercise.memory, setting: { seeds, preset } }
  }

  #missing({ id, kind }: Exercise, path: string): Verdict {
    const finding = missingFile(relative(process.cwd(), path))
    return { id, kind, ...finding, diagnosis: null, output: '', durationMs: 0 }
  }
}

function unlessAborted(
  outcome: Promise<Outcome>,
  signal: AbortSignal | undefined,
  stop: () => void,
) {
  if (!signal) return outcome
  return new Promise<Outcome>((resolve, reject) => {
    const abort = () => {
      stop()
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort, { once: true })
    outcome.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
