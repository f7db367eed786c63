// Vitest's worker: what it says goes to a thread of ours, and what the thread says comes back, or is told by us.
import { EventEmitter } from 'node:events'
import { receiveMessageOnPort } from 'node:worker_threads'
import type { PoolWorker, WorkerRequest } from 'vitest/node'
import { OutputReader } from './output.ts'
import type { Findings } from './probe/findings.ts'
import type { FromThread, Setting } from './protocol.ts'
import { startThread, type Thread } from './thread.ts'

/** Runs of one thread: what modules leave behind must not pile up. */
const mostRuns = 50

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

  /** The same thread for another run, when this one is over and told; none when it has ended, hangs in its drawing, or has run often enough. */
  next(): WarmWorker | undefined {
    const { runs } = this.#thread
    const hangs = this.#drawing !== undefined && this.picture === undefined
    if (this.ended || hangs || runs === mostRuns) return
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
