// A thread that waits for the tests of an exercise, with what it is heard and spoken to by.
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { createOutput } from './output.ts'
import type { WorkerData } from './protocol.ts'

const entry = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** What runs in the thread may read files, but write none and start nothing. No sandbox: a mishap's end. */
const seatBelt = [
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${process.env.NODE_COMPILE_CACHE}`,
]

export interface Thread {
  worker: Worker
  port: MessagePort
  output: SharedArrayBuffer
  /** How many it has begun. */
  runs: number
}

export function startThread(): Thread {
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
