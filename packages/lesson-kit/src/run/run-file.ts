// Runs a learner's file with Node, as they would themselves, within the grader's limits: a deadline, a
// cap on memory, an end to everything that it started. It has a process group of its own, which is
// ended with it, by us or, when we are killed, by the watchdog in it.
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'

export interface RunFileOptions {
  /** The folder that it runs in. */
  cwd: string
  /** Seconds. */
  deadline: number
  /** Megabytes that it may use beyond what Node itself does. */
  memory: number
  onOutput: (text: string) => void
  onError: (text: string) => void
}

/** The name of a signal. */
export type Signal = `SIG${string}`

export type RunEnd =
  | { end: 'exit'; code: number }
  | { end: 'signal'; signal: Signal }
  | { end: 'timeout' }
  | { end: 'memory' }

/** The watchdog writes its last words here. */
const lastWords = 3

/** Milliseconds for a program to end when it is asked to, and for its last output to come in. */
const patience = 1000

/** One run of one file. */
export class RunningFile {
  /** Kept when the program has ended, and all that it started. */
  readonly ended: Promise<RunEnd>
  readonly #process: ChildProcess
  readonly #deadline: number
  #late: NodeJS.Timeout | undefined
  #isLate = false
  #word = ''

  constructor(path: string, options: RunFileOptions) {
    this.#process = start(path, options)
    this.#listen(options)
    this.#deadline = options.deadline * 1000
    this.#startClock()
    this.ended = this.#watchEnd().finally(() => clearTimeout(this.#late))
  }

  /** Passes a signal on to the program and what it started. */
  signal(signal: Signal): void {
    const { pid } = this.#process
    if (pid === undefined) return
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal as NodeJS.Signals)
    } catch {
      // all of them have ended
    }
  }

  /** Stops it, and the clock: meanwhile it does not run. */
  pause(): void {
    clearTimeout(this.#late)
    this.signal('SIGSTOP')
  }

  /** Lets it go on, with its whole deadline. */
  resume(): void {
    clearTimeout(this.#late)
    this.#startClock()
    this.signal('SIGCONT')
  }

  #startClock(): void {
    this.#late = setTimeout(() => this.#end(), this.#deadline)
  }

  /** Asks it to end, and after a moment does not ask any more. */
  stop(signal: Signal): void {
    this.signal(signal)
    const timer = setTimeout(() => this.signal('SIGKILL'), patience)
    void this.ended.finally(() => clearTimeout(timer))
  }

  #end(): void {
    this.#isLate = true
    this.signal('SIGKILL')
  }

  #listen({ onOutput, onError }: RunFileOptions): void {
    const { stdout, stderr, stdio } = this.#process
    stdout?.setEncoding('utf8').on('data', onOutput)
    stderr?.setEncoding('utf8').on('data', onError)
    const words = stdio[lastWords] as Readable
    words.on('data', data => (this.#word += data))
  }

  async #watchEnd(): Promise<RunEnd> {
    const closed = new Promise(resolve => this.#process.once('close', resolve))
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        this.#process.once('exit', (...how) => resolve(how)).once('error', reject)
      },
    )
    this.signal('SIGKILL') // what it left running
    await Promise.race([closed, pause(patience)])
    for (const stream of this.#process.stdio) stream?.destroy()
    if (this.#isLate) return { end: 'timeout' }
    if (this.#word === 'memory') return { end: 'memory' }
    return signal ? { end: 'signal', signal } : { end: 'exit', code: code ?? 0 }
  }
}

function start(path: string, { cwd, memory }: RunFileOptions): ChildProcess {
  // In a group of its own a program may not read from the terminal: what is typed is passed on.
  const isTyped = process.stdin.isTTY
  const args = ['--import', guard(memory), path]
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: [isTyped ? 'pipe' : 'inherit', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  if (child.stdin) passOn(child.stdin)
  return child
}

function passOn(to: NodeJS.WritableStream): void {
  to.on('error', () => {}) // it reads no more
  process.stdin.pipe(to)
  process.stdin.unref()
}

function guard(memory: number): string {
  const file = createRequire(import.meta.url).resolve('@neuralings/lesson-kit/run/guard')
  return `${pathToFileURL(file).href}?parent=${process.pid}&memory=${memory}&lastWords=${lastWords}`
}

const pause = (ms: number): Promise<void> =>
  new Promise(resolve => void setTimeout(resolve, ms).unref())
