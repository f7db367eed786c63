// What the learner's code prints. It is written into memory shared by the worker and the child, so
// that nothing is lost when the code never ends, and nothing grows when it prints a million lines.

/** Bytes that are kept. */
export const outputCap = 64 * 1024

const header = 8

/** Memory for one run: bytes written, lines left out, and the text. */
export const createOutput = (): SharedArrayBuffer => new SharedArrayBuffer(header + outputCap)

/** The worker's end. */
export class OutputWriter {
  readonly #counts: Int32Array
  readonly #bytes: Uint8Array

  constructor(memory: SharedArrayBuffer) {
    this.#counts = new Int32Array(memory, 0, 2)
    this.#bytes = new Uint8Array(memory, header)
  }

  get full(): boolean {
    return this.#counts[1] !== 0
  }

  /** Keeps the text when it fits, and counts its lines when it does not. */
  write(text: string): void {
    const start = this.#counts[0]
    const bytes = this.full ? undefined : Buffer.from(text)
    if (bytes && start + bytes.length <= outputCap) {
      this.#bytes.set(bytes, start)
      Atomics.store(this.#counts, 0, start + bytes.length)
    } else this.drop(text.split('\n').length - 1)
  }

  drop(lines: number): void {
    this.#counts[1] += Math.max(1, lines)
  }
}

/** The child's end: hands out what has been added since it was last asked. */
export class OutputReader {
  readonly #counts: Int32Array
  readonly #bytes: Uint8Array
  #read = 0

  constructor(memory: SharedArrayBuffer) {
    this.#counts = new Int32Array(memory, 0, 2)
    this.#bytes = new Uint8Array(memory, header)
  }

  get dropped(): number {
    return this.#counts[1]
  }

  take(): string {
    const end = Atomics.load(this.#counts, 0)
    const text = Buffer.from(this.#bytes.slice(this.#read, end)).toString()
    this.#read = end
    return text
  }
}
