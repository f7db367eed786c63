// The child that runs all jobs of a grader: one job at a time, and a new child whenever the old one is lost.
import { Child } from './child-process.ts'
import type { Outcome, RunOptions } from './outcome.ts'
import type { Job } from './protocol.ts'
import type { ProcessOptions } from './start-process.ts'

export class Runs {
  readonly #root: string
  readonly #options: ProcessOptions
  #child: Child | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false

  /** `root`: the folder of the course. */
  constructor(root: string, options: ProcessOptions = {}) {
    this.#root = root
    this.#options = options
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

  /** They wait for one another: the machine is the learner's, and the child is one. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }

  /** Runs a job whose turn has come. */
  async outcome(job: Job, options: RunOptions): Promise<Outcome> {
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
    if (!this.#child?.alive) this.#child = new Child(this.#root, this.#options)
    return this.#child
  }

  #throwIfClosed(): void {
    if (this.#closed) throw new Error('The grader was closed.')
  }
}
