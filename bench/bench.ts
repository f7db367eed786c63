// pnpm bench: our packages and their peers on the same work, side by side, and how far we are from the targets.

import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { turbo } from './build.ts'
import { installed, installedSize, raceImports } from './installed.ts'
import { items } from './items.ts'
import { peersFolder } from './peers.ts'
import { type Run, race } from './race.ts'
import { lineUp, type Racer } from './racers.ts'
import { jsonLines, machine, type Results, report, sizeSection, summary } from './report.ts'
import { targets } from './targets.ts'

const names = [...Object.keys(items), 'import', 'size']

const help = `Usage: pnpm bench [FILTER] [options]

Times our packages and their peers on the same work, in turn, and says which targets are met.
FILTER is a regular expression; only items with such a name are measured:
  ${names.join(' ')}

  --rounds N       samples of each implementation (9)
  --adapter FILE   lets another implementation join (may be repeated): a module as bench/adapter.ts
                   describes it, or its like in Python
  --out FILE       adds a JSON line for each item and implementation
  --no-install     does without the JavaScript peers, unless they have been fetched before
                   into ${peersFolder}
  --help           prints this

BENCH_PYTHON names a Python that has torch. NEURALINGS_KERNELS=off|simd|relaxed chooses our kernels; in the
columns “wide” they are wide ones, where there are any.
How long a learner waits in the program is another matter: pnpm bench:app.`

const { values: options, positionals } = readArguments()
const wanted = new RegExp(positionals[0] ?? '')
const results: Results = new Map()

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        rounds: { type: 'string', default: '9' },
        adapter: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        install: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    stop((error as Error).message)
  }
}

function stop(why: string): never {
  console.error(`${why}\nSee pnpm bench --help.`)
  process.exit(1)
}

function keep(item: string, runs: Run[]): void {
  if (runs.length === 0) return
  results.set(item, runs)
  if (options.out) appendFileSync(options.out, jsonLines(item, runs))
}

/** The items that are raced by workers. */
async function raceItems(racers: Racer[], rounds: number): Promise<void> {
  for (const [name, item] of Object.entries(items)) {
    if (!wanted.test(name)) continue
    console.error(name)
    keep(name, await race({ item, racers, rounds }))
  }
}

/** What is asked of the packages as they would be installed: import time and size. */
function measureInstalled(racers: Racer[], rounds: number): string[] {
  if (!wanted.test('import') && !wanted.test('size')) return []
  console.error('import and size')
  return installed(folder => {
    if (wanted.test('import')) keep('import', raceImports(folder, { racers, rounds }))
    return wanted.test('size') ? sizeSection(installedSize(folder)) : []
  })
}

async function main(): Promise<void> {
  const rounds = Number(options.rounds)
  if (!(Number.isInteger(rounds) && rounds > 0))
    stop(`--rounds ${options.rounds} is no whole number`)
  if (!names.some(name => wanted.test(name))) stop(`No item is called ${wanted}.`)
  const where = machine()
  const adapters = options.adapter.map(file => resolve(file))
  turbo('assets', ['kernels'])
  const racers = lineUp({ install: options.install, adapters })
  await raceItems(racers, rounds)
  const size = measureInstalled(racers, rounds)
  const parts = [where, report(targets, results), ...size, summary(targets, results)]
  console.log(parts.filter(Boolean).join('\n\n'))
}

if (options.help) console.log(help)
else await main()
