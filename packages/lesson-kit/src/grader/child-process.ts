// The parent's hold on one child: starts it, gives it a job, listens, and stops it in time.
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { Channel } from './channel.ts'
import { cleanEnvironment } from './environment.ts'
import type { Progress } from './grader.ts'
import type { Job, RunReport } from './protocol.ts'

/** How a run ended. Only a report has been judged by tests. */
export type Outcome =
  | { end: 'report'; report: RunReport }
  | { end: 'missing' }
  | { end: 'timeout' }
  | { end: 'memory' }
  | { end: 'died'; how: string }

export interface RunOptions {
  /** Seconds, counted from when the learner's code is let loose. */
  deadline: number
  signal?: AbortSignal
  /** Called with what was printed since the last call, and how many lines have been left out so far. */
  onOutput: (text: string, dropped: number) => void
  onProgress?: (progress: Progress) => void
}

/** Milliseconds that a cancelled job may take to let go. */
const patience = 300

export class Child {
  readonly #process: ChildProcess
  readonly #channel: Channel
  readonly #ready: Promise<unknown>
  readonly #gone: Promise<string>
  #idle: Promise<unknown> = Promise.resolve()
  #lastWords = ''
  #alive = true

  /** `root`: the folder of the course. */
  constructor(root: string) {
    this.#process = fork(entry(), [root], {
      env: cleanEnvironment(),
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
      serialization: 'advanced',
    })
    this.#channel = new Channel(this.#process)
    for (const stream of [this.#process.stderr, this.#process.stdio[4]] as Readable[]) {
      stream.on('data', data => {
        this.#lastWords = (this.#lastWords + data).slice(-2000)
      })
    }
    this.#gone = new Promise(resolve => {
      this.#process.once('close', (code, signal) => {
        this.#alive = false
        const words = `it ended with exit code ${code}\n${this.#lastWords}`
        resolve(signal ? `it was ended by ${signal}` : words.trim())
      })
    })
    this.#ready = Promise.race([
      this.#channel.next('ready'),
      this.#gone.then(how => this.#fail(how)),
    ])
    this.#ready.catch(() => {}) // told to whoever waits for it
  }

  get alive(): boolean {
    return this.#alive
  }

  /** @throws when the child cannot start. */
  async ready(): Promise<void> {
    await this.#ready
  }

  /** Kept when no job is left: a cancelled one may take a moment, and the child with it. */
  get idle(): Promise<unknown> {
    return this.#idle
  }

  /** @throws the signal's reason, when it is aborted. */
  async run(job: Job, options: RunOptions): Promise<Outcome> {
    await this.#ready
    options.signal?.throwIfAborted()
    const outcome = this.#outcome(job, options)
    this.#idle = outcome
    return options.signal ? this.#unlessAborted(outcome, options.signal) : outcome
  }

  /** Ends the process and every thread in it. */
  async kill(): Promise<void> {
    this.#alive = false
    this.#process.kill('SIGKILL')
    await this.#gone
  }

  async #outcome(job: Job, { deadline, onOutput, onProgress }: RunOptions): Promise<Outcome> {
    const stop = new AbortController()
    this.#channel.on('output', ({ text, dropped }) => onOutput(text, dropped), stop.signal)
    this.#channel.on('progress', ({ progress }) => onProgress?.(progress), stop.signal)
    const ends = [this.#reported(stop.signal), this.#late(deadline, stop.signal), this.#died()]
    this.#channel.send({ type: 'grade', job })
    return Promise.race(ends).finally(() => stop.abort())
  }

  async #reported(signal: AbortSignal): Promise<Outcome> {
    const { report } = await this.#channel.next('done', signal)
    return { end: 'report', report }
  }

  async #late(deadline: number, signal: AbortSignal): Promise<Outcome> {
    await this.#channel.next('running', signal)
    await new Promise(resolve => {
      const timer = setTimeout(resolve, deadline * 1000)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
    void this.kill()
    return { end: 'timeout' }
  }

  async #died(): Promise<Outcome> {
    const how = await this.#gone
    return this.#lastWords.endsWith('memory') ? { end: 'memory' } : { end: 'died', how }
  }

  /** The promise is rejected at once; the child gets a moment to drop its job, or is killed. */
  #unlessAborted(outcome: Promise<Outcome>, signal: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        reject(signal.reason)
        this.#channel.send({ type: 'cancel' })
        const timer = setTimeout(() => void this.kill(), patience)
        void outcome.finally(() => clearTimeout(timer))
      }
      signal.addEventListener('abort', abort, { once: true })
      outcome.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    })
  }

  #fail(how: string): never {
    throw new Error(`the grader could not start: ${how}`)
  }
}

/** Found by its public name: from the source, from dist, and from an app that has this file built in. */
function entry(): string {
  return createRequire(import.meta.url).resolve('@neuralings/lesson-kit/grader/child')
}
