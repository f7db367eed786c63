// Grades one file again and again: each new check stops the one that is still running, and a file that
// has not changed is not checked twice.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Exercise, Progress, TrainingProgress, Verdict } from '@neuralings/lesson-kit'
import type { Session } from './session.ts'

export interface Report {
  grading(): void
  training(report: TrainingProgress, seconds: number): void
  graded(verdict: Verdict, at: Date): void
  diagnosed(diagnosis: string): void
  recorded(progress: Progress): void
  failed(error: unknown): void
}

interface Options {
  /** Check also when the file is as it was at the last check. */
  again: boolean
  /** Whether this counts as an attempt: opening an exercise does not. */
  counts: boolean
}

export class Checking {
  readonly #session: Session
  readonly #report: Report
  #running: AbortController | undefined
  #last = ''

  constructor(session: Session, report: Report) {
    this.#session = session
    this.#report = report
  }

  /** Begins a check and returns at once; what comes of it is reported. */
  check(exercise: Exercise, { again, counts }: Options): void {
    const content = fingerprint(exercise, this.#session.workspace.path(exercise))
    if (!again && content === this.#last) return
    this.#last = content
    this.stop()
    const running = new AbortController()
    this.#running = running
    this.#grade(exercise, running.signal, counts).catch(error => {
      if (!running.signal.aborted) this.#report.failed(error)
    })
  }

  /** Stops what is running; its verdict will not be heard of. */
  stop(): void {
    this.#running?.abort(new Error('A newer check took its place.'))
    this.#running = undefined
  }

  async #grade(exercise: Exercise, signal: AbortSignal, counts: boolean): Promise<void> {
    this.#report.grading()
    const start = performance.now()
    const onProgress = (report: TrainingProgress) => {
      if (!signal.aborted) this.#report.training(report, (performance.now() - start) / 1000)
    }
    const verdict = await this.#session.grade(exercise, { signal, onProgress })
    signal.throwIfAborted()
    this.#report.graded(verdict, new Date())
    const passed = verdict.state === 'passed'
    if (passed || (counts && verdict.state !== 'todo'))
      this.#report.recorded(await this.#session.workspace.recordAttempt(exercise, { passed }))
    if (verdict.state !== 'failed') return
    const diagnosis = await this.#session.grader.diagnose(exercise, verdict, { signal })
    if (diagnosis && !signal.aborted) this.#report.diagnosed(diagnosis)
  }
}

/** Which exercise, and what its file holds; a file that cannot be read has a fingerprint of its own. */
function fingerprint({ id }: Exercise, path: string): string {
  try {
    return `${id} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
  } catch {
    return `${id} unreadable`
  }
}
