// A second thread, with kernels of its own on the same memory. The two speak through a mailbox: a few whole numbers in
// that memory. The first writes the arguments of gemm there, and counts up `job`. Whoever then counts up `taken` does the
// job: the second thread, which sets `done` when it is ready, or the first, if it has waited too long.
//
// The second thread waits for a job by looking again and again: that answers within a microsecond; when nothing has
// come for a while it goes to sleep, and must be woken.

import type { WasmMemory, WasmModule, WebAssemblyApi } from './web-assembly.ts'

/** Where things lie in the mailbox. */
const slots = { job: 0, taken: 1, done: 2, state: 3, numbers: 4 }
const states = { starting: 0, awake: 1, asleep: 2 }

/** How often the thread looks before it goes to sleep: some 100 µs. */
const patience = 20_000

interface Place {
  module: WasmModule
  memory: WasmMemory
  /** The address of the mailbox: room for 16 whole numbers. */
  mailbox: number
  /** The address of the thread's own work area. */
  work: number
}

interface Errand extends Place {
  slots: typeof slots
  states: typeof states
  patience: number
}

/** What the thread does. It is sent there as text: nothing around it exists where it runs. */
function serve({ module, memory, mailbox, work, slots, states, patience }: Errand): void {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi }
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const kernels = exports as { gemm(...args: number[]): void; useWorkArea(address: number): void }
  kernels.useWorkArea(work)
  const box = new Int32Array(memory.buffer, mailbox, 16)
  Atomics.store(box, slots.state, states.awake)
  Atomics.notify(box, slots.state)
  for (let seen = 0; ; ) {
    for (let looks = 0; Atomics.load(box, slots.job) === seen; looks++) {
      if (looks < patience) continue
      Atomics.store(box, slots.state, states.asleep)
      Atomics.wait(box, slots.job, seen)
      Atomics.store(box, slots.state, states.awake)
    }
    const job = Atomics.load(box, slots.job)
    const before = (job - 1) | 0
    if (Atomics.compareExchange(box, slots.taken, before, job) === before) {
      kernels.gemm(...box.subarray(slots.numbers, slots.numbers + 12))
      Atomics.store(box, slots.done, job)
    }
    seen = job
  }
}

/** Runs `serve` elsewhere, and hands it the halves of products. */
export class Thread {
  readonly #worker: { terminate(): unknown }
  readonly #box: Int32Array
  #job = 0
  #running = true

  /**
   * Starts the thread, and waits until it is there: some 50 ms.
   *
   * @throws Error where there are no threads of this kind, or none comes.
   */
  constructor(place: Place) {
    const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads')
    if (!threads) throw new Error('useThreads: a second thread needs Node 20.16, 22.3 or newer')
    this.#box = new Int32Array(place.memory.buffer, place.mailbox, 16).fill(0)
    const errand: Errand = { ...place, slots, states, patience }
    const text = `(${serve})(process.getBuiltinModule('node:worker_threads').workerData)`
    const worker = new threads.Worker(text, { eval: true, workerData: errand, execArgv: [] })
    worker.unref()
    this.#worker = worker
    if (Atomics.wait(this.#box, slots.state, states.starting, 10_000) !== 'timed-out') return
    this.end()
    throw new Error('useThreads: the second thread did not start within 10 seconds')
  }

  get running(): boolean {
    return this.#running
  }

  /** Has the thread do a gemm: it must be taken back, or joined, before the next. */
  give(gemm: readonly number[]): void {
    this.#box.set(gemm, slots.numbers)
    this.#job = (this.#job + 1) | 0
    Atomics.store(this.#box, slots.job, this.#job)
    if (Atomics.load(this.#box, slots.state) === states.asleep) {
      Atomics.notify(this.#box, slots.job)
    }
  }

  /** Whether the thread had not begun yet: now it will not, and the job is the caller's again. */
  takeBack(): boolean {
    const before = (this.#job - 1) | 0
    return Atomics.compareExchange(this.#box, slots.taken, before, this.#job) === before
  }

  /** Waits until it is done, by looking: it will not be long. */
  join(): void {
    while (Atomics.load(this.#box, slots.done) !== this.#job);
  }

  /** Ends the thread. */
  end(): void {
    this.#running = false
    this.#worker.terminate()
  }
}
