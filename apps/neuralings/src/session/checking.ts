// Grades one file again and again: each new check stops the one that is still running, and a file that
// has not changed is not checked twice.
import { createHash } from 'node:crypto'
import type {
  Exercise,
  Progress,
  TrainingProgress,
  UserError,
  Verdict,
} from '@neuralings/lesson-kit'
import { isSought } from '../verdict/told.ts'
import { isAttempt, refusalOf } from './records.ts'
import type { Session } from './session.ts'

export interface Report {
  /** `isBeyond`: a milestone trains beyond its mark. */
  grading(isBeyond: boolean): void
  training(report: TrainingProgress, seconds: number): void
  graded(verdict: Verdict, at: Date): void
  /** After a verdict whose cause is sought: the cause, or null where none was found. */
  diagnosed(diagnosis: string | null): void
  recorded(progress: Progress): void
  /** What a milestone has learnt by this step is kept, for labs, and to go on from. */
  kept(step: number, milestone: Exercise): void
  /** The verdict stands all the same. */
  unrecorded(refusal: UserError): void
  failed(error: unknown): void
}

interface Options {
  /** Check also when the file is as it was at the last check. */
  again: boolean
  /** Whether this counts as an attempt: opening an exercise does not. */
  counts: boolean
}

/** A check that is not over yet. */
interface Running {
  controller: AbortController
  /** Asks a training beyond the mark to end; null for a check, which ends by itself. */
  ending: AbortController | null
  exercise: Exercise
  counts: boolean
}

export class Checking {
  readonly #session: Session
  readonly #report: Report
  #running: Running | undefined
  #last = ''

  constructor(session: Session, report: Report) {
    this.#session = session
    this.#report = report
  }

  /** Begins a check and returns at once; what comes of it is reported. */
  check(exercise: Exercise, { again, counts }: Options): void {
    const isAsBefore = fingerprint(this.#session, exercise) === this.#last
    if (again || !isAsBefore) this.#begin({ exercise, counts, ending: null })
  }

  /** Trains a milestone beyond its mark; while it does, asks it to end. */
  train(exercise: Exercise): void {
    const { ending } = this.#running ?? {}
    if (ending) ending.abort()
    else this.#begin({ exercise, counts: false, ending: new AbortController() })
  }

  #begin(asked: Omit<Running, 'controller'>): void {
    this.stop()
    this.#last = fingerprint(this.#session, asked.exercise)
    const controller = new AbortController()
    const { signal } = controller
    const running = { ...asked, controller }
    this.#running = running
    this.#grade(running)
      .catch(error => {
        if (!signal.aborted) this.#report.failed(error)
      })
      .finally(() => {
        if (this.#running === running) this.#running = undefined
      })
  }

  /** Begins what is running once more: while the program was stopped, its deadline was not. */
  restart(): void {
    if (!this.#running) return
    const { exercise, counts, ending } = this.#running
    this.#begin({ exercise, counts, ending: ending && new AbortController() })
  }

  /** Stops what is running, whose verdict will not be heard of, and forgets what was checked. */
  stop(): void {
    this.#running?.controller.abort(new Error('A newer check took its place.'))
    this.#running = undefined
    this.#last = ''
  }

  async #grade({ exercise, controller: { signal }, ending, counts }: Running): Promise<void> {
    this.#report.grading(ending !== null)
    const start = performance.now()
    const onProgress = (report: TrainingProgress) => {
      if (!signal.aborted) this.#report.training(report, (performance.now() - start) / 1000)
    }
    const onRefused = (refusal: UserError) => this.#report.unrecorded(refusal)
    const options = { signal, onProgress, onRefused }
    const verdict = ending
      ? await this.#session.train(exercise, { ...options, stop: ending.signal })
      : await this.#session.grade(exercise, options)
    signal.throwIfAborted()
    const isKept = verdict.state === 'passed' || (counts && isAttempt(verdict))
    // Whoever sees a pass may count on it: it is written down first.
    const tellRecord = isKept ? await this.#record(exercise, verdict) : null
    tellRecord?.()
    signal.throwIfAborted()
    this.#report.graded(verdict, new Date())
    if (verdict.state === 'passed' || ending) this.#tellKept(exercise)
    const known = verdict.diagnosis
    const found = (await this.#session.diagnose(exercise, verdict, signal)) ?? known
    if (!signal.aborted && (isSought(verdict) || found !== known)) this.#report.diagnosed(found)
    // While the learner reads: so that the next verdict comes with what is wrong. After a pass there is none.
    if (verdict.state !== 'passed') await this.#session.prepare(exercise, signal)
  }

  #tellKept(exercise: Exercise): void {
    const learnt = this.#session.workspace.kept(exercise)
    if (learnt) this.#report.kept(learnt.step, exercise)
  }

  /** Gives how to tell what became of it: in one go with the verdict, so that no frame shows one without the other. */
  async #record(exercise: Exercise, { state, picture }: Verdict): Promise<() => void> {
    const attempt = { passed: state === 'passed', reached: picture?.reached }
    let tell = () => {}
    const refusal = await refusalOf(async () => {
      const progress = await this.#session.workspace.recordAttempt(exercise, attempt)
      tell = () => this.#report.recorded(progress)
    })
    return refusal ? () => this.#report.unrecorded(refusal) : tell
  }
}

/** Which exercise, and what its file holds; what cannot be read has a fingerprint of its own. */
function fingerprint({ workspace }: Session, exercise: Exercise): string {
  try {
    const bytes = workspace.read(exercise)
    return `${exercise.id} ${bytes ? createHash('sha256').update(bytes).digest('hex') : 'missing'}`
  } catch {
    return `${exercise.id} unreadable`
  }
}
