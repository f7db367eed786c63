// The parent's hold on one child: starts it, gives it a job, cancels a job, and ends it.
import type { ChildProcess } from 'node:child_process'
import { UserError } from '../error.ts'
import { harmless } from '../harmless.ts'
import { Channel } from './channel.ts'
import { type Outcome, outcomeOf, type Running, type RunOptions } from './outcome.ts'
import type { Job } from './protocol.ts'
import { lastWordsOf, type ProcessOptions, startProcess } from './start-process.ts'

/** Milliseconds that a cancelled job may take to let go. */
const patience = 300

export class Child {
  readonly #process: ChildProcess
  readonly #channel: Channel
  readonly #ready: Promise<unknown>
  readonly #gone: Running['gone']
  #idle: Promise<unknown> = Promise.resolve()
  #lastWords = ''
  #alive = true

  /** `root`: the folder of the course. */
  constructor(root: string, options: ProcessOptions) {
    this.#process = startProcess(root, options)
    this.#channel = new Channel(this.#process)
    for (const stream of lastWordsOf(this.#process)) {
      stream.on('data', data => {
        this.#lastWords = (this.#lastWords + data).slice(-2000)
      })
    }
    this.#gone = this.#watchEnd()
    this.#ready = Promise.race([
      this.#channel.next('ready'),
      this.#gone.then(({ how }) => this.#fail(how)),
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
    const kill = () => void this.kill()
    const outcome = outcomeOf(job, options, { channel: this.#channel, gone: this.#gone, kill })
    this.#idle = outcome
    return options.signal ? this.#unlessAborted(outcome, options.signal) : outcome
  }

  /** Ends the process and every thread in it. */
  async kill(): Promise<void> {
    this.#alive = false
    this.#process.kill('SIGKILL')
    await this.#gone
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

  #watchEnd(): Running['gone'] {
    return new Promise(resolve => {
      const end = (how: string): void => {
        this.#alive = false
        resolve({ how, memory: this.#lastWords.endsWith('memory') })
      }
      this.#process.once('close', (code, signal) =>
        end(signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`),
      )
      this.#process.on('error', ({ message }) => {
        // One that never began closes nothing. A message to one that has just ended is no error of ours.
        if (this.#process.pid === undefined) end(message)
      })
    })
  }

  #fail(how: string): never {
    const said = harmless(`${how}\n${this.#lastWords}`).trim()
    throw new UserError(`The grader could not start: ${said}`, {
      advice:
        'Close other programs and try again; where that does not help, install neuralings anew.',
      exitCode: 3,
    })
  }
}
