// The program of the process that measures a claim: node child.ts LIST NAME SEEDS. It shows how the training goes, and tells
// its parent what came out.

import type { Claim, Step } from './claim.ts'
import type { Answer } from './in-child.ts'
import { measure } from './measure.ts'

const [list, name, seeds] = process.argv.slice(2)
const { claims }: { claims: readonly Claim[] } = await import(list)
const claim = claims.find(claim => claim.name === name)!
const parent = process.ppid
let last = 0

/** Says now and then on the screen how it goes; ends when nobody waits for it any more. */
function watch(seed: number, { step, loss }: Step): void {
  if (performance.now() - last < 100) return
  last = performance.now()
  if (process.ppid !== parent) process.exit()
  if (process.stderr.isTTY)
    process.stderr.write(`\r\x1b[K${name}, seed ${seed}: step ${step}, loss ${loss.toFixed(3)}`)
}

const answer: Promise<Answer> = measure(claim, { seeds: Number(seeds), watch }).then(
  ({ runs }) => ({ runs }),
  error => ({ error }),
)
process.send!(await answer)
