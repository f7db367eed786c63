// The results as a table in Markdown, a row for each claim. A new row takes the place of the one that was there before.

import { availableParallelism, cpus } from 'node:os'
import type { Claim } from './claim.ts'
import { holds, type Result } from './measure.ts'

const head = ['claim', 'what', 'wanted', 'reached', 'source', 'seconds', 'seed 1 beside', 'on']

const intro = `# Claims

What the packages learn, trained from seeds and measured on examples that they have not learnt from.
\`pnpm claims --write\` trains everything and writes this page, \`pnpm claims names novel\` trains these two and prints.
A row has what each seed reached, and the seconds that one training took, with data and measuring, since 2026-11-30 on wide
kernels where the processor has them: they reach the same. PyTorch's figures are of version 1.13 with the same data, sizes and
settings, from three seeds each: \`node claims/torch/data.ts FOLDER\` writes the data there,
\`python3 claims/torch/train.py FOLDER names novel\` trains these two on it, and without names all.`

interface Order {
  /** The claims, in the order of their rows. */
  claims: readonly Claim[]
  /** An older page: what was measured then stays where nothing is measured now. */
  before?: string
}

/** The table on its page, with the machine that trained last. */
export function page(results: readonly Result[], order: Order): string {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model}`
  return `${intro}\n\nNode ${process.version} on one thread, ${machine}\n\n${table(results, order)}\n`
}

/** The table of `results`. Sources are those of today in all rows. */
export function table(results: readonly Result[], { claims, before = '' }: Order): string {
  const rows = [...rowsIn(before), ...results.map(rowOf)]
  const kept = claims.flatMap(({ name, source }) =>
    rows
      .filter(row => row[0] === name)
      .slice(-1)
      .map(row => row.with(head.indexOf('source'), source)),
  )
  return layOut([head, ...kept])
}

function rowOf(result: Result): string[] {
  const { claim, runs } = result
  const reached = runs.map(run => written(run.reached, claim)).join(', ')
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0) / runs.length
  return [
    claim.name,
    claim.about,
    'atLeast' in claim.wanted
      ? `≥ ${written(claim.wanted.atLeast, claim)}`
      : `≤ ${written(claim.wanted.atMost, claim)}`,
    holds(result) ? reached : `${reached}: missed`,
    claim.source,
    seconds.toFixed(seconds < 10 ? 1 : 0),
    runs[0].beside ?? '',
    new Date().toISOString().slice(0, 10),
  ]
}

/** A share in hundredths, and the rest as it is. */
function written(x: number, { unit }: Claim): string {
  return unit === 'nats' ? `${x.toFixed(2)} nats` : `${(100 * x).toFixed(1)} ${unit}`
}

/** The cells of a table that was printed before. */
function rowsIn(markdown: string): string[][] {
  const lines = markdown.split('\n').filter(line => line.startsWith('| '))
  return lines.map(line =>
    line
      .slice(2, -2)
      .split(' | ')
      .map(cell => cell.trim()),
  )
}

function layOut([titles, ...rows]: string[][]): string {
  const widths = titles.map((_, i) => Math.max(...[titles, ...rows].map(row => row[i].length)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  return [line(titles), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
