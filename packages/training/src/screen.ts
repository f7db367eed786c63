// The last line of a terminal, drawn anew after each step. In a file or a pipe there is none.

import { type Status, statusLine } from './status-line.ts'

export class Screen {
  readonly #stream = process.stderr
  readonly #start = performance.now()
  #steps = 0
  #isDrawn = false

  /** Draws the line; the time left is told from the steps that it was called for. */
  draw(progress: Omit<Status, 'secondsPerStep'>): void {
    this.#steps++
    if (!this.#stream.isTTY) return
    const secondsPerStep = (performance.now() - this.#start) / 1000 / this.#steps
    // In the last column of some terminals the line would wrap; others do not know how many columns they have.
    const width = (this.#stream.columns || 80) - 1
    this.#stream.write(`\r${statusLine({ ...progress, secondsPerStep }, { width })}\x1b[K`)
    this.#isDrawn = true
  }

  /** Takes the line away, so that others can write. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\x1b[K')
    this.#isDrawn = false
  }

  /** Says something that stays. */
  say(sentence: string): void {
    this.clear()
    this.#stream.write(`${sentence}\n`)
  }
}
