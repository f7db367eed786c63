// Starts the process behind a `Child`: where its program is, and which wires lead to it.
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { cleanEnvironment } from './environment.ts'

/** The watchdog writes its last words here, where no learner's output goes. */
const lastWords = 4

export interface ProcessOptions {
  /** Whether one of its threads may run many jobs: their texts are known, and leave nothing behind that matters. */
  keepsThreads?: boolean
}

/** `root`: the folder of the course. */
export const startProcess = (root: string, { keepsThreads }: ProcessOptions = {}): ChildProcess =>
  fork(entry(), [root, String(lastWords), String(process.pid), keepsThreads ? 'keep' : ''], {
    env: cleanEnvironment(),
    // Where Node would find an import of a learner's file is asked of Node.
    execArgv: ['--no-warnings', '--expose-gc', '--experimental-import-meta-resolve'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
    serialization: 'advanced',
  })

/** What a process says when it cannot go on: Node's own errors, and the watchdog's word. */
export const lastWordsOf = ({ stderr, stdio }: ChildProcess): Readable[] =>
  [stderr, stdio[lastWords]].filter(stream => stream !== null && stream !== undefined) as Readable[]

/** Found by its public name: from the source, from dist, and from an app that has this file built in. */
const entry = (): string =>
  createRequire(import.meta.url).resolve('@neuralings/lesson-kit/grader/child')
