// Lets as much progress out of a run as a screen can show. A loop that reports a million steps would
// otherwise keep the parent busy long after its deadline.
import type { Progress } from './grader.ts'

/** Reports that go out at once; after them, one for each millisecond that the run has lasted. */
const burst = 1000

export class ProgressValve {
  readonly #post: (progress: Progress) => void
  readonly #start = performance.now()
  #posted = 0
  #held: Progress | undefined

  constructor(post: (progress: Progress) => void) {
    this.#post = post
  }

  report(progress: Progress): void {
    const open = this.#posted < burst + performance.now() - this.#start
    this.#held = open ? undefined : progress
    if (!open) return
    this.#posted++
    this.#post(progress)
  }

  /** Posts the last report, should it have been held back. */
  flush(): void {
    if (this.#held) this.#post(this.#held)
  }
}
