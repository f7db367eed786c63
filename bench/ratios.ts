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

/** In a few words: is the target met? What no peer was there for is left open. */
export function verdict(target: Target, runs: Run[]): string {
  const ours = runs.find(({ racer }) => racer.role === 'ours')
  if (!ours) return 'not offered'
  if (dissenters(runs).includes(ours)) return 'WRONG RESULT'
  const wanted = limits(target, runs)
  const missed = wanted.flatMap(limit => shortfall(limit))
  if (missed.length > 0) return `falls short: ${missed.join(', ')}`
  return wanted.every(({ peer }) => peer) ? 'met' : 'open: a peer is missing'
}

function shortfall({ subject, peer, least, most }: Limit): string[] {
  if (!subject || !peer) return []
  const [times, slower] = [ratio(peer, subject), ratio(subject, peer)]
  const [who, name] = [subject.racer.role, peer.racer.name]
  if (least && times < least) return [`${name} / ${who} ${times.toFixed(2)} < ${least}`]
  return most && slower > most ? [`${who} / ${name} ${slower.toFixed(2)} > ${most}`] : []
}

interface Limit {
  /** We, or we with wide kernels. */
  subject?: Run
  peer?: Run
  /** The least ratio of its time to ours. */
  least?: number
  /** The greatest ratio of our time to its. */
  most?: number
}

function limits(target: Target, runs: Run[]): Limit[] {
  const of = (role: string) => runs.find(({ racer }) => racer.role === role)
  const [subject, wide] = [of('ours'), of('wide')]
  const all: Limit[] = [
    { subject, peer: bestPeer(runs), least: target.javascript },
    { subject, peer: of('torch'), most: target.torch },
    { subject: wide, peer: of('torch'), most: wide && target.wide },
    { subject, peer: of('micrograd'), least: target.micrograd },
  ]
  return all.filter(({ least, most }) => least !== undefined || most !== undefined)
}
