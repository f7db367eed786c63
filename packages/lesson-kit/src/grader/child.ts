// The grader's child process: a warm Vitest, a thread waiting for the learner's code, and a watchdog.
// The parent starts it, gives it one job at a time, and kills it when a job takes too long.
import { flushCompileCache } from 'node:module'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Engine } from './engine.ts'
import type { FromChild, Job, ToChild } from './protocol.ts'
import type { WarmWorker } from './warm-worker.ts'
import type { Watch } from './watchdog.ts'

const [root, lastWords, parent, keep] = process.argv.slice(2)
const limits = new Float64Array(new SharedArrayBuffer(16))
limits[1] = Number(parent) // by now it may be gone, and another be the parent of this process
const watchdog = new URL(`./watchdog${extname(import.meta.url)}`, import.meta.url)
const workerData: Watch = {
  limits: limits.buffer as SharedArrayBuffer,
  lastWords: Number(lastWords),
}
new Worker(watchdog, { workerData })

const say = (message: FromChild): void => void process.send?.(message)
const engine = await Engine.start(root, { keepsThreads: keep === 'keep' })
let running: WarmWorker | undefined
let grades = 0

process.on('disconnect', () => process.exit())
// A terminal sends its Ctrl-C to us as well, and Vitest would exit: what it ends, the parent decides.
process.removeAllListeners('SIGINT').on('SIGINT', () => {})
process.on('message', (message: ToChild) => {
  if (message.type === 'grade') void grade(message.job)
  else if (message.type === 'stop') running?.askToStop()
  else running?.cancel()
})
engine.warm()
flushCompileCache() // at its end Node would, but we are killed
say({ type: 'ready' })

async function grade(job: Job): Promise<void> {
  const worker = engine.take(job)
  running = worker
  const endRelay = relay(worker, job)
  const report = await engine.run(job, worker)
  endRelay()
  running = undefined
  say({ type: 'done', report })
  engine.warm()
  tidy()
}

/** Of each grade some garbage is left, which V8 by itself would let pile up. Nobody waits now. */
function tidy(): void {
  grades++
  if (grades % 10 === 0) void globalThis.gc?.({ type: 'major', execution: 'async' })
}

/** Passes on what comes out of the thread, and sets the watchdog on it, until the function returned is called. */
function relay(worker: WarmWorker, job: Job): () => void {
  const speak = (): void => {
    const { dropped } = worker.output
    const text = worker.output.take()
    if (text || dropped > 0) say({ type: 'output', text, dropped })
  }
  const timer = setInterval(speak, 50)
  worker.on('progress', progress => say({ type: 'progress', progress }))
  worker.on('checkpoint', checkpoint => say({ type: 'checkpoint', checkpoint }))
  worker.on('running', () => {
    limits[0] = process.memoryUsage.rss() + job.setting.memory * 2 ** 20
    say({ type: 'running' })
    // A save may come in the middle of a run that nobody waits for.
    if (job.copies) engine.warm()
  })
  // Drawn when the tests are over, a picture takes what it takes, and not long.
  worker.on('drawing', () => {
    limits[0] = 0
  })
  return () => {
    clearInterval(timer)
    limits[0] = 0
    speak()
  }
}
