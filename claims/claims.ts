// pnpm claims: trains what the packages say that they can learn, from seeds, and prints how well they learnt it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Claim } from './claim.ts'
import { measureInChild } from './in-child.ts'
import { claims } from './list.ts'
import { holds, type Result } from './measure.ts'
import { page, table } from './report.ts'

const names = claims.map(({ name }) => name)
const file = new URL('../CLAIMS.md', import.meta.url)

const help = `Usage: pnpm claims [NAME…] [options]

Trains these claims, or all, each from the seeds 1, 2, 3, and prints what they reached beside what is wanted.
Ends with 1 if one is missed. Each is trained in a process of its own, on wide kernels where there are any;
should V8 fail with them, again without. NEURALINGS_KERNELS=relaxed trains without from the start.
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

/** Takes off the screen how a training goes. */
const clear = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K')

function say(what: string): void {
  clear()
  console.error(what)
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  if (values.help) return console.log(help)
  const seeds = Number(values.seeds)
  if (!(Number.isInteger(seeds) && seeds > 0)) stop(`--seeds ${values.seeds} is no whole number`)
  const list = new URL('list.ts', import.meta.url)
  const results: Result[] = []
  for (const claim of chosen(positionals))
    results.push(await measureInChild(claim, { seeds, list, say }))
  clear()
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
