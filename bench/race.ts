// The race on one item. Every implementation is a process of its own, so that none disturbs another's heap or
// compiled code. They take turns, A B C A B C, one at a time: a machine that slows down slows all alike.

import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Item } from './kinds.ts'
import type { Racer } from './racers.ts'

/** What one implementation did: milliseconds of one call, for each round. */
export interface Run {
  racer: Racer
  ms: number[]
  /** Calls in each sample. */
  calls: number
  check?: number
}

interface Answer {
  error?: string
  once: number
  ms: number
  check?: number
}

/** A sample is about so many milliseconds of calls. */
const slice = 40
/** Milliseconds before each sample, in which idle threads of the one before fall asleep. */
const pause = 40

class Contestant {
  readonly #child: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor({ command: [file, ...args], env: own }: Racer, item: Item) {
    const threads = 'threads' in item ? String(item.threads) : '1'
    const env = {
      ...{ ...process.env, ...own },
      ...{ OPENBLAS_NUM_THREADS: threads, OMP_NUM_THREADS: threads },
    }
    this.#child = spawn(file, args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child.stdin!.on('error', () => {}) // it has ended, and `ask` says so
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]()
  }

  async ask(question: object): Promise<Answer> {
    this.#child.stdin!.write(`${JSON.stringify(question)}\n`)
    for (;;) {
      const { value, done } = await this.#lines.next()
      if (done) return { error: 'its process ended', once: 0, ms: 0 }
      if (value.startsWith('{')) return JSON.parse(value) // anything else is a library talking
    }
  }

  stop(): void {
    this.#child.stdin!.end()
  }
}

type Entrant = Run & { contestant: Contestant }

async function enter(racer: Racer, item: Item): Promise<Entrant | undefined> {
  const contestant = new Contestant(racer, item)
  const { error, once, check } = await contestant.ask({ item })
  if (!error) {
    const calls = Math.max(1, Math.round(slice / once))
    return { racer, contestant, ms: [], calls, check }
  }
  contestant.stop()
  if (error !== 'not offered') console.error(`  ${racer.name}: ${error}`)
}

export interface Race {
  item: Item
  racers: Racer[]
  rounds: number
}

/** Lets everybody who offers the item run it, in turn, `rounds` times. Without us there is no race. */
export async function race({ item, racers, rounds }: Race): Promise<Run[]> {
  const entrants: Entrant[] = []
  for (const racer of racers) {
    const entrant = await enter(racer, item)
    if (entrant) entrants.push(entrant)
    else if (racer.role === 'ours') return []
  }
  for (let round = 0; round < rounds; round++)
    for (const { contestant, calls, ms } of entrants) {
      await sleep(pause)
      ms.push((await contestant.ask({ calls })).ms / calls)
    }
  for (const { contestant } of entrants) contestant.stop()
  return entrants.map(({ racer, ms, calls, check }) => ({ racer, ms, calls, check }))
}
