// Vitest's pool of one: it hands out a thread that was started while the learner was still typing. Where all texts are
// the house's own, a thread that has run tests may run the next.
import type { PoolWorker } from 'vitest/node'
import type { Job } from './protocol.ts'
import { WarmWorker } from './warm-worker.ts'

export class WarmPool {
  readonly name = 'neuralings'
  readonly #keepsThreads: boolean
  #spare: WarmWorker | undefined
  #used: WarmWorker | undefined
  #current: WarmWorker | undefined

  constructor(keepsThreads: boolean) {
    this.#keepsThreads = keepsThreads
  }

  /** Starts a thread, unless one is waiting. */
  warm(): void {
    this.#spare ??= new WarmWorker()
  }

  /** The thread that the next run will be given. */
  take({ setting }: Pick<Job, 'setting'>): WarmWorker {
    this.#current = this.#takeUsed() ?? this.#takeSpare()
    this.#current.prepare(setting)
    return this.#current
  }

  /** Called when its run is over and told. */
  giveBack(worker: WarmWorker): void {
    const next = this.#keepsThreads ? worker.next() : undefined
    if (next) this.#used = next
    else worker.end()
  }

  #takeSpare(): WarmWorker {
    this.warm()
    const spare = this.#spare!
    this.#spare = undefined
    return spare
  }

  #takeUsed(): WarmWorker | undefined {
    const used = this.#used
    this.#used = undefined
    return used
  }

  /** Called by Vitest. */
  createPoolWorker = (): PoolWorker => this.#current!
}
