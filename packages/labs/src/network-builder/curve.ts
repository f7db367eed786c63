// How the loss fell, one curve for each network.
import { line } from '@neuralings/plots'
import type { Canvas } from '../lab.ts'
import { historyOf, type Moment } from './training.ts'

export function lossCurve(networks: Readonly<Record<string, Moment>>, canvas: Canvas): string[] {
  const histories = Object.entries(networks).map(
    ([name, moment]) => [name, historyOf(moment)] as const,
  )
  const losses = histories.map(([name, moments]) => [name, moments.map(({ loss }) => loss)])
  const x = histories[0][1].map(({ step }) => step)
  const xRange = [0, Math.max(20, x[x.length - 1])] as const
  return line(Object.fromEntries(losses), { ...canvas, x, xRange, yRange: [0, 0.8] }).split('\n')
}
