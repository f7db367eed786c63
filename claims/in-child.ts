// Measuring a claim in a process of its own, on wide kernels. They are the fastest, and an experiment of V8's: should it fail,
// it takes the process with it. Then another one trains the claim from the start, on the kernels that Node chooses itself.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Claim } from './claim.ts'
import type { Result, Run } from './measure.ts'

/** What the process says when it has measured. */
export type Answer = { runs: readonly Run[] } | { error: unknown }

interface Order {
  seeds: number
  /** The module whose `claims` the claim is one of: functions cannot be sent to a process. */
  list: URL
  /** Called with a sentence when the engine has failed, and the claim is trained again. */
  say: (what: string) => void
}

const program = new URL('child.ts', import.meta.url)

/**
 * Trains `claim` from the seeds 1 … `seeds`, on the kernels that NEURALINGS_KERNELS asks for, else on wide ones.
 *
 * @throws what the training throws; Error when the process was ended, or the engine fails without wide kernels, too.
 */
export async function measureInChild(claim: Claim, order: Order): Promise<Result> {
  const kernels = process.env.NEURALINGS_KERNELS || 'wide'
  let end = await train(claim, order, kernels)
  if ('crash' in end && kernels === 'wide') {
    const why = `the engine failed on wide kernels (${end.crash})`
    order.say(`${claim.name}: ${why}, so it is trained again without them.`)
    end = await train(claim, order, '')
  }
  if ('runs' in end) return { claim, runs: end.runs }
  throw end.error
}

/** `crash`: what ended the process when nobody did, and it had said nothing. */
type End = Answer | { error: Error; crash?: string }

async function train({ name }: Claim, { seeds, list }: Order, kernels: string): Promise<End> {
  const child = fork(program, [list.href, name, String(seeds)], {
    env: { ...process.env, NEURALINGS_KERNELS: kernels },
    serialization: 'advanced', // an error stays one
  })
  let answer: Answer | undefined
  child.on('message', message => {
    answer = message as Answer
  })
  const [code, signal] = await once(child, 'close')
  const how: string = signal ?? `exit code ${code}`
  const error = new Error(`${name}: its process ended before it was trained (${how})`)
  return answer ?? { error, ...(isCrash(code, signal) && { crash: how }) }
}

const crashes = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV', 'SIGTRAP']

/** Whether a process ended by a fault of its engine. Windows has no signals, but an exit code for each. */
const isCrash = (code: number | null, signal: string | null): boolean =>
  signal === null ? code! > 127 : crashes.includes(signal)
