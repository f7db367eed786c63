// What a network decides everywhere in the plane.
import { decisionSurface, type Point } from '@neuralings/plots'

import type { Canvas } from '../lab.ts'
import { dataSets } from './data.ts'
import { onGrid } from './grid.ts'
import type { Setup } from './setup.ts'
import { type Moment, probabilities } from './training.ts'

/** A network at one moment of its training. */
export interface Snapshot {
  setup: Setup
  moment: Moment
}

export function surface({ setup, moment }: Snapshot, canvas: Canvas): string[] {
  const { points, labels, xRange, yRange } = dataSets[setup.data]
  const ask = (places: Point[]) => probabilities(moment, { setup, places })
  const decide = onGrid(ask, { xRange, yRange })
  return decisionSurface(decide, { ...canvas, points, labels, xRange, yRange }).split('\n')
}
