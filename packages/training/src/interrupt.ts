// Ctrl-C while a training is on its way: it is noted, and waits until the step is done. A second one is not kept waiting.

export class Interrupt {
  /** Whether it came. */
  came = false
  readonly #note = () => {
    this.came = true
  }

  constructor() {
    process.once('SIGINT', this.#note)
  }

  /** From now on Ctrl-C does what it did before. */
  release(): void {
    process.off('SIGINT', this.#note)
  }

  /** If one came, it does that now. */
  passOn(): void {
    if (this.came) process.kill(process.pid, 'SIGINT')
  }
}
