// The thread in which the learner's code runs: Vitest's worker, with its voice and its exits in our
// hands. A fresh one for every grade of a learner's, started before it is needed, so that no module, no patched
// global and no timer of an earlier grade is ever met again.
import { flushCompileCache } from 'node:module'
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { TaskMeta } from 'vitest'
import { init, runBaseTests, setupEnvironment } from 'vitest/worker'
import type { Comparisons } from '../testing/comparison.ts'
import { setRun } from '../testing/run.ts'
import { withBareStacks } from './bare-stacks.ts'
import { CheckpointValve } from './checkpoint-valve.ts'
import { withCopiedTests } from './copied-tests.ts'
import { takeDrawing } from './drawing/drawing.ts'
import { OutputWriter } from './output.ts'
import type { Tracer } from './probe/tracer.ts'
import { ProgressValve } from './progress-valve.ts'
import type { FromThread, Setting, Trace, WorkerData } from './protocol.ts'

const { port, output } = workerData as WorkerData
const vitest = parentPort!
const writer = new OutputWriter(output)
captureOutput()
keepProcess()

init({
  post: message => vitest.postMessage(message),
  on: listener => vitest.on('message', listener),
  off: listener => vitest.off('message', listener),
  teardown: () => vitest.removeAllListeners('message'),
  setup: setupEnvironment,
  runTests: async (state, traces) => {
    const { seeds, preset, memory, located, trace, checkpoint, keeps } = receiveSetting()
    state.config.includeTaskLocation = located
    reattach()
    const before = heldByArrays()
    state.rpc = withCopiedTests(withBareStacks(state.rpc))
    const valve = new ProgressValve(progress => tell({ type: 'progress', progress }))
    const checkpoints = new CheckpointValve(checkpoint => tell({ type: 'checkpoint', checkpoint }))
    // Vitest's own module may be loaded only when the thread is set up.
    const { TestRunner } = await import('vitest')
    const meta = () => TestRunner.getCurrentTest()?.meta
    setRun({
      seeds,
      preset,
      report: progress => valve.report(progress),
      checkpoint,
      isStopped: () => receiveMessageOnPort(port) !== undefined,
      keep: make => keeps && checkpoints.offer(make),
      measured: lines => Object.assign(meta() ?? {}, { measured: lines }),
      comparisons: () => notesOf(meta()),
    })
    const current = () => TestRunner.getCurrentTest()?.fullTestName ?? ''
    const tracer = trace && (await startTracer(trace, current))
    await runBaseTests('run', state, traces)
    valve.flush()
    checkpoints.flush()
    if (tracer) tell({ type: 'findings', findings: tracer.findings() })
    // Vitest would take what it has loaded for the files of the next run, which have the same names.
    state.evaluatedModules.clear()
    expectRoom(memory, heldByArrays() - before)
    drawPicture()
    flushCompileCache() // the thread may be ended before it ends
  },
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
})

/** Undoes what `detach` did. */
let reattach = (): void => {}

const tell = (message: FromThread): void => port.postMessage(message)

/** A grade needs none, and loads none. */
async function startTracer(trace: Trace, currentTest: () => string): Promise<Tracer> {
  const { install } = await import('./probe/tracer.ts')
  return install(trace, currentTest)
}

/** What stands in a test's `meta` leaves the thread with the test's report. */
function notesOf(meta: TaskMeta | undefined): Comparisons | null {
  if (!meta) return null
  meta.comparisons ??= { compared: [], isMore: false }
  return meta.comparisons
}

/** The child posts the setting before it asks for the run, so it is always there. */
const receiveSetting = (): Setting => receiveMessageOnPort(port)!.message

/** An array that nobody has written to lies in no memory yet, so the watchdog does not see it. */
function expectRoom(memory: number, held: number): void {
  if (held > memory)
    throw new Error(`arrays hold ${Math.round(held)} MB in the end, more than ${memory} MB`)
}

/** Megabytes. */
const heldByArrays = (): number => process.memoryUsage().arrayBuffers / 2 ** 20

/** The tests are over: from here on nothing that the learner's code prints or throws is a matter of theirs. */
function drawPicture(): void {
  const drawing = takeDrawing()
  if (!drawing) return
  tell({ type: 'drawing' })
  detach()
  try {
    tell({ type: 'picture', picture: drawing() })
  } catch {} // The author's part of it has failed: the check of lessons says so.
}

/** Until the next run nothing counts that is printed, or thrown where nobody catches it. */
function detach(): void {
  writer.close()
  const detached = ['uncaughtException', 'unhandledRejection'].map(event => {
    const listeners = process.listeners(event as NodeJS.Signals)
    process.removeAllListeners(event).on(event, () => {})
    return { event, listeners }
  })
  reattach = () => {
    writer.open()
    for (const { event, listeners } of detached) {
      process.removeAllListeners(event)
      for (const listener of listeners) process.on(event, listener)
    }
    reattach = () => {}
  }
}

/** Vitest would send every line by message: a million of them would fill the child's memory. */
function captureOutput(): void {
  for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const print = console[name]
    console[name] = (...args) => (writer.full ? writer.drop(1) : print(...args))
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      writer.write(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
      const written = rest.at(-1)
      if (typeof written === 'function') queueMicrotask(() => written())
      return true
    }
  }
}

/** Vitest would turn an exit into an error, which the learner's code could catch. */
function keepProcess(): void {
  const { exit, kill, pid } = process
  Object.defineProperty(process, 'exit', { get: () => exit, set: () => {} })
  process.kill = (to, signal) => {
    if (to !== pid) throw new Error('graded code may send no signals to other processes')
    return kill(to, signal)
  }
}
