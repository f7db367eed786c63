// The results as Markdown: one table for each target, one row for each item. All columns are ratios.

import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Run } from './race.ts'
import { dissenters, median, ratio, verdict } from './ratios.ts'
import type { Target } from './targets.ts'

export type Results = Map<string, Run[]>

/** When and where. What else runs on the machine makes all figures doubtful. */
export function machine(): string {
  const load = loadavg()[0]
  const date = new Date().toISOString().slice(0, 10)
  const calm = load < 0.7 ? '' : ` (busy: load ${load.toFixed(1)}; read with care)`
  return `${date}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}${calm}`
}

/** The tables of all targets that something was measured for. */
export function report(targets: Target[], results: Results): string {
  const measured = targets.filter(({ items }) => items.some(item => results.has(item)))
  return measured.map(target => section(target, results)).join('\n\n')
}

function section(target: Target, results: Results): string {
  const items = target.items.filter(item => results.has(item))
  const runs = items.map(item => results.get(item)!)
  const names = [...new Set(runs.flat().map(({ racer }) => racer.name))].filter(isRival(runs))
  const hasWide = names.includes('wide')
  const head = [
    ...['', ...names.map(name => heading(name, runs.flat()))],
    ...(hasWide ? ['wide / torch', 'target'] : ['target']),
  ]
  const rows = items.map((item, i) => [
    item,
    ...names.map(name => cell(name, runs[i])),
    ...(hasWide ? [wideCell(runs[i])] : []),
    verdict(target, runs[i]),
  ])
  return [`### ${target.work}: ${wanted(target)}`, '', ...table([head, ...rows])].join('\n')
}

const isRival = (runs: Run[][]) => (name: string) =>
  runs.flat().some(({ racer }) => racer.name === name && racer.role !== 'ours')

function wanted({ javascript, torch, wide, micrograd }: Target): string {
  return [
    javascript && `≥ ${javascript}× as fast as the best JavaScript peer`,
    torch && `≤ ${torch}× PyTorch’s time`,
    wide && `≤ ${wide}× with wide kernels`,
    micrograd && `≥ ${micrograd}× as fast as micrograd`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Against some we say how many times as fast we are; against PyTorch and guests, how many times their time we take. */
function isSlower(name: string, runs: Run[]): boolean {
  const { role } = runs.find(({ racer }) => racer.name === name)!.racer
  return role === 'torch' || role === 'guest' || role === 'wide'
}

function heading(name: string, runs: Run[]): string {
  return isSlower(name, runs) ? `ours / ${name}` : `${name} / ours`
}

function cell(name: string, runs: Run[]): string {
  const ours = runs.find(({ racer }) => racer.role === 'ours')
  const peer = runs.find(({ racer }) => racer.name === name)
  if (!ours || !peer) return '–'
  const times = isSlower(name, runs) ? ratio(ours, peer) : ratio(peer, ours)
  const wrong = dissenters(runs).includes(peer) ? ' (other result)' : ''
  return `${times.toFixed(times < 10 ? 2 : 1)}${wrong}`
}

/** How many times PyTorch’s time ours takes with wide kernels. */
function wideCell(runs: Run[]): string {
  const [wide, torch] = ['wide', 'torch'].map(role => runs.find(({ racer }) => racer.role === role))
  return wide && torch ? ratio(wide, torch).toFixed(2) : '–'
}

function table([head, ...rows]: string[][]): string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i].length), 3))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)]
}

/** What must not be overlooked: results that differ, and targets that are missed. */
export function summary(targets: Target[], results: Results): string {
  const wrong = [...results].flatMap(([item, runs]) =>
    dissenters(runs).map(
      ({ racer, check }) => `!! ${item}: ${racer.name} gets another result, ${check}`,
    ),
  )
  const missed = targets.flatMap(target =>
    target.items
      .filter(item => results.has(item))
      .map(item => `${item}: ${verdict(target, results.get(item)!)}`)
      .filter(said => !said.endsWith(': met')),
  )
  const head = missed.length === 0 ? 'All targets measured are met.' : 'Not met:'
  return [...wrong, head, ...missed.map(line => `- ${line}`)].join('\n')
}

/** How many bytes all concept packages may be. */
const sizeLimit = 1e6

export function sizeSection(bytes: number): string[] {
  const said = bytes < sizeLimit ? 'met' : 'falls short'
  return [
    `### installed size of the concept packages: < 1 MB\n\n${(bytes / 1e6).toFixed(2)} MB: ${said}`,
  ]
}

/** One line of JSON for each implementation: milliseconds of a call. */
export function jsonLines(item: string, runs: Run[]): string {
  const short = (x: number) => Number(x.toPrecision(4))
  const lines = runs.map(({ racer, ms, calls, check }) => ({
    item,
    impl: racer.name,
    median_ms: short(median(ms)),
    min_ms: short(Math.min(...ms)),
    max_ms: short(Math.max(...ms)),
    runs: ms.length,
    calls,
    check,
  }))
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}
