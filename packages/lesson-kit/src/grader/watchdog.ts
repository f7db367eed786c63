// A thread that only looks: at the memory of its process, and at whether somebody still waits for
// it. It ends the whole process, even while another thread is in an endless loop. A heap limit would
// not do: it does not bound typed arrays.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { isAlive } from '../alive.ts'

export interface Watch {
  /** Two numbers: bytes of resident memory at which to end (0: no limit), and the parent's id. */
  limits: SharedArrayBuffer
  /** Where the last words are written. */
  lastWords: number
  /** Whether the process leads a group, which ends with it. */
  group?: boolean
}

const { limits, lastWords, group } = workerData as Watch
const [memory, parent] = [0, 1]
const numbers = new Float64Array(limits)

setInterval(() => {
  const limit = numbers[memory]
  if (limit > 0 && process.memoryUsage.rss() > limit) end('memory')
  if (process.ppid !== numbers[parent] || !isAlive(numbers[parent])) end('orphan')
}, 50)

function end(word: string): void {
  try {
    writeSync(lastWords, word)
  } finally {
    const isLeader = group && process.platform !== 'win32'
    process.kill(isLeader ? -process.pid : process.pid, 'SIGKILL')
  }
}
