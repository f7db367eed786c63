// What is made of the samples. Only ratios mean anything, and only within one run.

import type { Run } from './race.ts'
import type { Target } from './targets.ts'

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How many times the time of `b` is the time of `a`: the median over the rounds that both have run. */
export function ratio(a: Pick<Run, 'ms'>, b: Pick<Run, 'ms'>): number {
  const rounds = Math.min(a.ms.length, b.ms.length)
  return median(Array.from({ length: rounds }, (_, i) => a.ms[i] / b.ms[i]))
}

/** Those whose result is not what most others got, within 0.2 %; all of them, if there are only two. */
export function dissenters(runs: Run[]): Run[] {
  const checked = runs.filter(({ check }) => check !== undefined)
  const differ = (a: Run, b: Run) => !(Math.abs(a.check! - b.check!) <= 2e-3 * Math.abs(b.check!))
  return checked.filter(a => checked.filter(b => differ(a, b)).length * 2 >= checked.length)
}

/** The fastest JavaScript peer. */
export function bestPeer(runs: Run[]): Run | undefined {
  const peers = runs.filter(({ racer }) => racer.role === 'javascript')
  return peers.toSorted((a, b) => median(a.ms) - median(b.ms))[0]
}

/** In a word or a sentence: is the target met? What no peer was there for is left open. */
export function verdict(target: Target, runs: Run[]): string {
  const ours = runs.find(({ racer }) => racer.role === 'ours')
  if (!ours) return 'not offered'
  if (dissenters(runs).includes(ours)) return 'WRONG RESULT'
  const of = (role: string) => runs.find(({ racer }) => racer.role === role)
  const limits = [
    { wanted: target.javascript, peer: bestPeer(runs) },
    { wanted: target.torch && 1 / target.torch, peer: of('torch') },
    { wanted: target.micrograd, peer: of('micrograd') },
  ].filter(({ wanted }) => wanted !== undefined)
  const missed = limits.filter(({ wanted, peer }) => peer && ratio(peer, ours) < wanted!)
  if (missed.length > 0)
    return `falls short of ${missed.map(({ peer }) => peer!.racer.name).join(' and ')}`
  return limits.every(({ peer }) => peer) ? 'met' : 'open: a peer is missing'
}
