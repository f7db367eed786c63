// Loaded by Node before the learner's file: a watchdog for a program that runs without a grader. The
// numbers come behind the name of this file, `guard.js?parent=4711&memory=1024&lastWords=3`, so that
// neither the arguments nor the environment of the program are changed.
import { extname } from 'node:path'
import { isMainThread, Worker } from 'node:worker_threads'
import type { Watch } from '../grader/watchdog.ts'

if (isMainThread) watch(new URL(import.meta.url).searchParams)

function watch(given: URLSearchParams): void {
  const limits = new Float64Array(new SharedArrayBuffer(16))
  limits[0] = process.memoryUsage.rss() + Number(given.get('memory')) * 2 ** 20
  limits[1] = Number(given.get('parent'))
  const watchdog = new URL(`../grader/watchdog${extname(import.meta.filename)}`, import.meta.url)
  const workerData: Watch = {
    limits: limits.buffer as SharedArrayBuffer,
    lastWords: Number(given.get('lastWords')),
    group: true,
  }
  new Worker(watchdog, { workerData, execArgv: ['--no-warnings'] }).unref()
}
