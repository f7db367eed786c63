// The parent's hold on one child: it starts it, hands it a job, listens, and stops it in time.
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import type { Progress } from './grader.ts'
import type { FromChild, Job, RunReport, ToChild } from './protocol.ts'

export type Outcome =
  | { end: 'report'; report: RunReport; dropped: number }
  | { end: 'timeout' }
  | { end: 'memory' }
  | { end: 'died'; how: string }

export interface RunOptions {
  /** Seconds. */
  deadline: number
  onOutput: (text: string) => void
  onProgress?: (progress: Progress) => void
}

// Found by its public name, so that it is found from the source, from dist, and from an app that
// has this file bundled into its own.
const entry = (): string =>
  createRequire(import.meta.url).resolve('@neuralings/lesson-kit/grader/child')

export class Child {
  readonly #process: ChildProcess
  readonly #ready: Promise<void>
  readonly #gone: Promise<string>
  #lastWords = ''
  #errors = ''
  alive = true

  constructor(root: string) {
    this.#process = fork(entry(), [root], {
      env: cleanEnvironment(),
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
      serialization: 'advanced',
    })
    this.#process.stderr!.on('data', data => {
      this.#errors = (this.#errors + data).slice(-4000)
    })
    const words = this.#process.stdio[4] as Readable
    words.on('data', data => {
      this.#lastWords += data
    })
    this.#gone = new Promise(resolve => {
      this.#process.once('close', (code, signal) => {
        this.alive = false
        resolve(signal ? `it was stopped by ${signal}` : `it ended with exit code ${code}`)
      })
    })
    this.#ready = new Promise((resolve, reject) => {
      this.#listen(message => message.type === 'ready' && resolve())
      void this.#gone.then(how =>
        reject(new Error(`the grader could not start: ${how}\n${this.#errors}`)),
      )
    })
    this.#ready.catch(() => {})
  }

  ready(): Promise<void> {
    return this.#ready
  }

  async run(job: Job, { deadline, onOutput, onProgress }: RunOptions): Promise<Outcome> {
    await this.#ready
    let timer: NodeJS.Timeout | undefined
    const outcome = new Promise<Outcome>(resolve => {
      const stopListening = this.#listen(message => {
        if (message.type === 'output') onOutput(message.text)
        if (message.type === 'progress') onProgress?.(message.progress)
        if (message.type === 'running') {
          timer = setTimeout(() => {
            resolve({ end: 'timeout' })
            this.kill()
          }, deadline * 1000)
        }
        if (message.type === 'done') {
          stopListening()
          resolve({ end: 'report', report: message.report, dropped: message.dropped })
        }
      })
      void this.#gone.then(how =>
        resolve(this.#lastWords === 'memory' ? { end: 'memory' } : { end: 'died', how }),
      )
    })
    this.#send({ type: 'grade', job })
    return outcome.finally(() => clearTimeout(timer))
  }

  /** Asks the child to drop its job and stay; kills it when it does not. */
  cancel(): void {
    this.#send({ type: 'cancel' })
  }

  /** Ends the process and every thread in it. */
  kill(): void {
    this.alive = false
    this.#process.kill('SIGKILL')
  }

  #send(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message)
  }

  #listen(listener: (message: FromChild) => void): () => void {
    this.#process.on('message', listener)
    return () => this.#process.off('message', listener)
  }
}

/** No secrets: the learner's code sees where programs are, and nothing else of its owner's settings. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env
  const system = { PATH, SystemRoot, TEMP, TMPDIR }
  const known = Object.entries(system).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(known),
    NODE_ENV: 'test',
    VITEST: 'true',
    NO_COLOR: '1',
    NEURALINGS_KERNELS: 'off',
  }
}
