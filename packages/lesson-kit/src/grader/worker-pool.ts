// Vitest's pool of one: it hands out a thread that was started while the learner was still typing.
import { EventEmitter } from 'node:events'
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { PoolWorker, WorkerRequest } from 'vitest/node'
import type { Progress } from './grader.ts'
import { createOutput, OutputReader } from './output.ts'
import type { Setting, WorkerData } from './protocol.ts'

const entry = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** What runs in the thread may read files, but write none and start nothing. No sandbox: a mishap's end. */
const seatBelt = [
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${process.env.NODE_COMPILE_CACHE}`,
]

export class WarmPool {
  readonly name = 'neuralings'
  #spare: WarmWorker | undefined
  #current: WarmWorker | undefined

  /** Starts a thread, unless one is waiting. */
  warm(): void {
    this.#spare ??= new WarmWorker()
  }

  /** The thread that the next run will be given. */
  take(setting: Setting): WarmWorker {
    this.warm()
    this.#current = this.#spare!
    this.#spare = undefined
    this.#current.prepare(setting)
    return this.#current
  }

  /** Called by Vitest. */
  createPoolWorker = (): PoolWorker => this.#current!
}

/** One thread, for one run. Emits `running` and `progress`. */
export class WarmWorker extends EventEmitter implements PoolWorker {
  readonly name = 'neuralings'
  readonly output: OutputReader
  /** Why the thread ended, if it did so by itself. */
  ended: string | undefined
  readonly #thread: Worker
  readonly #port: MessagePort

  constructor() {
    super()
    const { port1, port2 } = new MessageChannel()
    const output = createOutput()
    const workerData: WorkerData = { port: port2, output }
    this.output = new OutputReader(output)
    this.#port = port1
    this.#thread = new Worker(entry, {
      workerData,
      transferList: [port2],
      execArgv: ['--experimental-import-meta-resolve', '--no-warnings', ...seatBelt],
      stdout: true,
      stderr: true,
    })
    for (const event of ['message', 'error', 'exit'] as const) {
      this.#thread.on(event, (value: unknown) => this.emit(event, value))
    }
    this.#watchEnd()
  }

  /** Hands over the setting of the run that comes next. */
  prepare(setting: Setting): void {
    this.#port.on('message', (progress: Progress) => this.emit('progress', progress))
    this.#port.postMessage(setting)
  }

  async start(): Promise<void> {}

  send(message: WorkerRequest): void {
    if (message.type === 'run') this.emit('running')
    // Nothing in the thread is worth a goodbye: it is answered here and stopped in `stop`.
    if (message.type === 'stop') queueMicrotask(() => this.emit('message', stopped))
    else this.#thread.postMessage(message)
  }

  /** Ends the thread in the middle of its run, which then reports that it failed. */
  cancel(): void {
    void this.#thread.terminate()
  }

  deserialize(message: unknown): unknown {
    return message
  }

  async stop(): Promise<void> {
    this.#thread.removeAllListeners('exit')
    for (let last = receiveMessageOnPort(this.#port); last; last = receiveMessageOnPort(this.#port))
      this.emit('progress', last.message)
    this.#port.close()
    void this.#thread.terminate()
  }

  /** Sees an end that nobody asked for. */
  #watchEnd(): void {
    this.#thread.once('error', (error: NodeJS.ErrnoException) => {
      this.ended =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : error.message
    })
    this.#thread.once('exit', code => {
      this.ended ??= `it ended itself: process.exit(${code})`
    })
  }
}

const stopped = { type: 'stopped', __vitest_worker_response__: true }
