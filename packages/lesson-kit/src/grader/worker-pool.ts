// Vitest's pool of one: it hands out a thread that was started while the learner was still typing. Where all texts are
// the house's own, a thread that has run tests may run the next, unless a picture is to be drawn: that ends it.
import { EventEmitter } from 'node:events'
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { PoolWorker, WorkerRequest } from 'vitest/node'
import { createOutput, OutputReader } from './output.ts'
import type { Findings } from './probe/findings.ts'
import type { FromThread, Job, Setting, WorkerData } from './protocol.ts'

const entry = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** What runs in the thread may read files, but write none and start nothing. No sandbox: a mishap's end. */
const seatBelt = [
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${process.env.NODE_COMPILE_CACHE}`,
]

interface Thread {
  worker: Worker
  port: MessagePort
  output: SharedArrayBuffer
  /** How many it has begun. */
  runs: number
}

function startThread(): Thread {
  const { port1, port2 } = new MessageChannel()
  const output = createOutput()
  const workerData: WorkerData = { port: port2, output }
  const worker = new Worker(entry, {
    workerData,
    transferList: [port2],
    execArgv: ['--experimental-import-meta-resolve', '--no-warnings', ...seatBelt],
    stdout: true,
    stderr: true,
  })
  return { worker, port: port1, output, runs: 0 }
}

/** Runs of one thread: what modules leave behind must not pile up. */
const mostRuns = 50

export class WarmPool {
  readonly name = 'neuralings'
  readonly #keepsThreads: boolean
  #spare: WarmWorker | undefined
  #used: WarmWorker | undefined
  #current: WarmWorker | undefined

  constructor(keepsThreads: boolean) {
    this.#keepsThreads = keepsThreads
  }

  /** Starts a thread, unless one is waiting. */
  warm(): void {
    this.#spare ??= new WarmWorker()
  }

  /** The thread that the next run will be given. */
  take({ setting, picture }: Pick<Job, 'setting' | 'picture'>): WarmWorker {
    this.#current = (!picture && this.#takeUsed()) || this.#takeSpare()
    this.#current.prepare(setting)
    return this.#current
  }

  /** Called when its run is over and told. */
  giveBack(worker: WarmWorker): void {
    const next = this.#keepsThreads ? worker.next() : undefined
    if (next) this.#used = next
    else worker.end()
  }

  #takeSpare(): WarmWorker {
    this.warm()
    const spare = this.#spare!
    this.#spare = undefined
    return spare
  }

  #takeUsed(): WarmWorker | undefined {
    const used = this.#used
    this.#used = undefined
    return used
  }

  /** Called by Vitest. */
  createPoolWorker = (): PoolWorker => this.#current!
}

/** Milliseconds that a picture may take after the tests. */
const drawingTime = 250

/** A thread, for one run. Emits `running`, `progress`, `checkpoint` and `drawing`. */
export class WarmWorker extends EventEmitter implements PoolWorker {
  readonly name = 'neuralings'
  readonly output: OutputReader
  /** Why the thread ended, if it did so by itself. */
  ended: string | undefined
  /** What it has drawn. */
  picture: unknown
  /** What its tracer has seen. */
  findings: Findings | undefined
  readonly #thread: Thread
  readonly #listeners: [event: string, listener: (value: unknown) => void][]
  #drawing: NodeJS.Timeout | undefined

  constructor(thread = startThread()) {
    super()
    this.#thread = thread
    this.output = new OutputReader(thread.output)
    this.#listeners = [
      ['message', value => this.emit('message', value)],
      ['error', value => this.#onEnd('error', value)],
      ['exit', value => this.#onEnd('exit', value)],
    ]
    for (const [event, listener] of this.#listeners) thread.worker.on(event, listener)
  }

  /** Hands over the setting of the run that comes next. */
  prepare(setting: Setting): void {
    this.output.clear()
    this.#thread.port.on('message', this.#hear)
    this.#thread.port.postMessage(setting)
  }

  /** The same thread for another run, when this one is over and told; none when it has ended, drawn or run often enough. */
  next(): WarmWorker | undefined {
    const { runs } = this.#thread
    if (this.ended || this.#drawing || runs === mostRuns) return
    this.#letGo()
    return new WarmWorker(this.#thread)
  }

  async start(): Promise<void> {}

  send(message: WorkerRequest): void {
    const { worker, runs } = this.#thread
    if (message.type === 'run') {
      this.#thread.runs++
      this.emit('running')
    }
    // Nothing in the thread is worth a goodbye: it is answered here and stopped in `stop`.
    if (message.type === 'stop') queueMicrotask(() => this.emit('message', stopped))
    else if (message.type === 'start' && runs > 0)
      queueMicrotask(() => this.emit('message', started))
    else worker.postMessage(message)
  }

  /** Asks the training in the thread to end by itself. */
  askToStop(): void {
    this.#thread.port.postMessage('stop')
  }

  /** Ends the thread in the middle of its run, which then reports that it failed. */
  cancel(): void {
    void this.#thread.worker.terminate()
  }

  deserialize(message: unknown): unknown {
    return message
  }

  /** Called by Vitest when the run is over. The thread is not Vitest's to end. */
  async stop(): Promise<void> {
    this.#hearLast()
    clearTimeout(this.#drawing)
  }

  end(): void {
    this.#letGo()
    this.#thread.port.close()
    void this.#thread.worker.terminate()
  }

  #letGo(): void {
    for (const [event, listener] of this.#listeners) this.#thread.worker.off(event, listener)
    this.#thread.port.off('message', this.#hear)
  }

  #hear = (message: FromThread): void => {
    if (message.type === 'progress') this.emit('progress', message.progress)
    else if (message.type === 'checkpoint') this.emit('checkpoint', message.checkpoint)
    else if (message.type === 'picture') this.picture = message.picture
    else if (message.type === 'findings') this.findings = message.findings
    else {
      this.#drawing = setTimeout(() => this.#finish(), drawingTime)
      this.emit('drawing')
    }
  }

  #hearLast(): void {
    const { port } = this.#thread
    for (let last = receiveMessageOnPort(port); last; last = receiveMessageOnPort(port))
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

const started = { type: 'started', __vitest_worker_response__: true }
const stopped = { type: 'stopped', __vitest_worker_response__: true }
const finished = { type: 'testfileFinished', __vitest_worker_response__: true }
