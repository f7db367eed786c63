// pnpm claims: trains what the packages say that they can learn, from seeds, and prints how well they learnt it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Claim, Step } from './claim.ts'
import { claims } from './list.ts'
import { holds, measure, type Result } from './measure.ts'
import { page, table } from './report.ts'

const names = claims.map(({ name }) => name)
const file = new URL('../CLAIMS.md', import.meta.url)

const help = `Usage: pnpm claims [NAME…] [options]

Trains these claims, or all, each from the seeds 1, 2, 3, and prints what they reached beside what is wanted.
Ends with 1 if one is missed.
  ${names.join(' ')}

  --seeds N   how many seeds (3)
  --write     puts the rows into CLAIMS.md
  --help      prints this`

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: '3' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    stop((error as Error).message)
  }
}

function stop(why: string): never {
  console.error(`${why}\nSee pnpm claims --help.`)
  process.exit(1)
}

/** The claims of these names; of none, all. */
function chosen(wanted: readonly string[]): readonly Claim[] {
  const stranger = wanted.find(name => !names.includes(name))
  if (stranger !== undefined) stop(`No claim is called ${stranger}; there are ${names.join(', ')}.`)
  return wanted.length === 0 ? claims : claims.filter(({ name }) => wanted.includes(name))
}

/** Says now and then on the screen how a training goes. */
function watcher(name: string): (seed: number, step: Step) => void {
  let last = 0
  return (seed, { step, loss }) => {
    if (!process.stderr.isTTY || performance.now() - last < 100) return
    last = performance.now()
    process.stderr.write(`\r\x1b[K${name}, seed ${seed}: step ${step}, loss ${loss.toFixed(3)}`)
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  if (values.help) return console.log(help)
  const seeds = Number(values.seeds)
  if (!(Number.isInteger(seeds) && seeds > 0)) stop(`--seeds ${values.seeds} is no whole number`)
  const results: Result[] = []
  for (const claim of chosen(positionals))
    results.push(await measure(claim, { seeds, watch: watcher(claim.name) }))
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  console.log(table(results, { claims }))
  if (values.write) write(results)
  if (!results.every(holds)) process.exitCode = 1
}

/** Rows that are not measured anew keep what was measured. */
function write(results: readonly Result[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  writeFileSync(file, page(results, { claims, before }))
}

await main()
