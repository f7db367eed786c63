// The thread in which the learner's code runs: Vitest's worker, with its voice and its exits in our
// hands. A fresh one for every grade, started before it is needed, so that no module, no patched
// global and no timer of an earlier grade is ever met again.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { init, runBaseTests, setupEnvironment } from 'vitest/worker'
import { type Run, setRun } from '../testing/run.ts'
import { OutputWriter } from './output.ts'
import type { Setting, WorkerData } from './protocol.ts'

const { port, output } = workerData as WorkerData
const vitest = parentPort!
captureOutput(new OutputWriter(output))
keepExit()

init({
  post: message => vitest.postMessage(message),
  on: listener => vitest.on('message', listener),
  off: listener => vitest.off('message', listener),
  teardown: () => vitest.removeAllListeners('message'),
  setup: setupEnvironment,
  runTests: (state, traces) => {
    setRun(receiveRun())
    return runBaseTests('run', state, traces)
  },
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
})

/** The child posts the setting before it asks for the run, so it is always there. */
function receiveRun(): Run {
  const setting: Setting = receiveMessageOnPort(port)!.message
  return { ...setting, report: progress => port.postMessage(progress) }
}

/** Vitest would send every line by message: a million of them would fill the child's memory. */
function captureOutput(writer: OutputWriter): void {
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
function keepExit(): void {
  const { exit } = process
  Object.defineProperty(process, 'exit', { get: () => exit, set: () => {} })
}
