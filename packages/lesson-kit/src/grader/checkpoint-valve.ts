// Lets checkpoints out of a training: about one a second, so that making them costs the training next to nothing,
// and the last one when it is over.
import type { Checkpoint } from './grader.ts'

/** Milliseconds from one to the next. Who stops a training loses no more than this. */
const interval = 1000

/** Nor does making them take more than this share of the time. */
const share = 0.05

export class CheckpointValve {
  readonly #post: (checkpoint: Checkpoint) => void
  #due = performance.now() + interval
  #held: (() => Checkpoint) | undefined

  constructor(post: (checkpoint: Checkpoint) => void) {
    this.#post = post
  }

  offer(make: () => Checkpoint): void {
    this.#held = make
    if (performance.now() >= this.#due) this.flush()
  }

  /** Posts what was offered last, unless it has been. */
  flush(): void {
    if (!this.#held) return
    const start = performance.now()
    this.#post(this.#held())
    this.#held = undefined
    const end = performance.now()
    this.#due = end + Math.max(interval, (end - start) / share)
  }
}
