// What the learner's code prints. It is written into memory shared by the worker and the child, so
// that nothing is lost when the code never ends, and nothing grows when it prints a million lines.

/** Bytes that are kept. */
export const outputCap = 64 * 1024

/** Lines that may be left out: beyond this nobody meant to print them, and the run is no pass. */
export const droppedCap = 100_000

/** What is said of lines that were left out. */
export const leftOut = (lines: number): string =>
  `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}`

const header = 8
const utf8 = new TextEncoder()

/** Memory for one run: bytes written, lines left out, and the text. */
export const createOutput = (): SharedArrayBuffer => new SharedArrayBuffer(header + outputCap)

/** The worker's end. */
export class OutputWriter {
  readonly #counts: Int32Array
  readonly #bytes: Uint8Array
  #closed = false

  constructor(memory: SharedArrayBuffer) {
    this.#counts = new Int32Array(memory, 0, 2)
    this.#bytes = new Uint8Array(memory, header)
  }

  get full(): boolean {
    return this.#closed || this.#counts[1] !== 0
  }

  /** Keeps what fits of the text, in whole lines where it has any, and counts the lines of the rest. */
  write(text: string): void {
    if (this.#closed) return
    const start = this.#counts[0]
    const room = this.#bytes.subarray(this.full ? outputCap : start)
    const { read } = utf8.encodeInto(text.slice(0, room.length), room)
    const kept = read < text.length ? cut(text, read) : read
    Atomics.store(this.#counts, 0, start + Buffer.byteLength(text.slice(0, kept)))
    if (kept < text.length) this.drop(breaksIn(text, kept))
  }

  drop(lines: number): void {
    if (this.#closed) return
    this.#counts[1] += Math.max(1, lines)
  }

  open(): void {
    this.#closed = false
  }

  /** Of what comes from now on until it is opened, nothing is kept and nothing counted. */
  close(): void {
    this.#closed = true
  }
}

/** How much to keep of a text that fits in part: whole lines, or the beginning of a line too long for any room. */
const cut = (text: string, fits: number): number =>
  text.slice(0, fits).lastIndexOf('\n') + 1 || (text.length > outputCap ? fits : 0)

function breaksIn(text: string, from: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The child's end, for one run: hands out what has been added since it was last asked. */
export class OutputReader {
  readonly #counts: Int32Array
  readonly #bytes: Uint8Array
  #read = 0

  constructor(memory: SharedArrayBuffer) {
    this.#counts = new Int32Array(memory, 0, 2)
    this.#bytes = new Uint8Array(memory, header)
  }

  /** Forgets what earlier runs have written. */
  clear(): void {
    this.#counts.fill(0)
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
