// Vitest's pool of one: it hands out a thread that was started while the learner was still typing.
import { EventEmitter } from 'node:events'
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { PoolWorker, WorkerRequest } from 'vitest/node'
import { createOutput, OutputReader } from './output.ts'
import type { Findings } from './probe/findings.ts'
import type { FromThread, Setting, WorkerData } from './protocol.ts'

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

/** Milliseconds that a picture may take after the tests. */
const drawingTime = 250

/** One thread, for one run. Emits `running`, `progress` and `drawing`. */
export class WarmWorker extends EventEmitter implements PoolWorker {
  readonly name = 'neuralings'
  readonly output: OutputReader
  /** Why the thread ended, if it did so by itself. */
  ended: string | undefined
  /** What it has drawn. */
  picture: unknown
  /** What its tracer has seen. */
  findings: Findings | undefined
  readonly #thread: Worker
  readonly #port: MessagePort
  #drawing: NodeJS.Timeout | undefined

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
    this.#thread.on('message', (value: unknown) => this.emit('message', value))
    for (const event of ['error', 'exit'] as const) {
      this.#thread.on(event, (value: unknown) => this.#onEnd(event, value))
    }
  }

  /** Hands over the setting of the run that comes next. */
  prepare(setting: Setting): void {
    this.#port.on('message', (message: FromThread) => this.#hear(message))
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
    this.#hearLast()
    clearTimeout(this.#drawing)
    this.#port.close()
    void this.#thread.terminate()
  }

  #hear(message: FromThread): void {
    if (message.type === 'progress') this.emit('progress', message.progress)
    else if (message.type === 'picture') this.picture = message.picture
    else if (message.type === 'findings') this.findings = message.findings
    else {
      this.#drawing = setTimeout(() => this.#finish(), drawingTime)
      this.emit('drawing')
    }
  }

  #hearLast(): void {
    for (let last = receiveMessageOnPort(this.#port); last; last = receiveMessageOnPort(this.#port))
      this.#hear(last.message)
  }

  /** The tests are over and told: whatever the drawing does, the run has ended well. */
  #finish(): void {
    this.emit('message', finished)
  }

  /** An end that nobody asked for. */
  #onEnd(event: 'error' | 'exit', value: unknown): void {
    this.#hearLast()
    if (!this.#drawing) {
      this.ended ??= event === 'exit' ? `it ended itself: process.exit(${value})` : lastError(value)
      this.emit(event, value)
    } else this.#finish()
  }
}

function lastError(error: unknown): string {
  const { code, message }: NodeJS.ErrnoException = Object(error)
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : message
}

const stopped = { type: 'stopped', __vitest_worker_response__: true }
const finished = { type: 'testfileFinished', __vitest_worker_response__: true }
