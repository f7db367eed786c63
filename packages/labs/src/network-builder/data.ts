// Four shapes in the plane, two classes each, brought to mean 0 and spread 1 so that one learning rate suits all.
import { circles, type Labelled, moons, normalizer, spirals, xor } from '@neuralings/datasets'
import type { Point, Range } from '@neuralings/plots'
import { cast, createRng, reshape, type Tensor } from '@neuralings/tensor'

export interface DataSet {
  /** Points [n, 2] and answers [n, 1], for the network. */
  x: Tensor
  y: Tensor
  /** The same as plain numbers, for the picture. */
  points: Point[]
  labels: number[]
  xRange: Range
  yRange: Range
}

const n = 120

export const dataSets = {
  xor: prepared(xor({ n, noise: 0.1, rng: createRng(1) })),
  moons: prepared(moons({ n, noise: 0.1, rng: createRng(2) })),
  circles: prepared(circles({ n, noise: 0.08, rng: createRng(3) })),
  spirals: prepared(spirals({ n, noise: 0.02, rng: createRng(4) })),
}

export type DataName = keyof typeof dataSets

function prepared({ x: raw, y }: Labelled): DataSet {
  const x = normalizer(raw)(raw)
  const points = x.toArray() as [number, number][]
  return {
    x,
    y: reshape(cast(y, 'float32'), [n, 1]),
    points,
    labels: y.toArray() as number[],
    xRange: around(points.map(point => point[0])),
    yRange: around(points.map(point => point[1])),
  }
}

/** The range of some values, with room at both ends. */
function around(values: number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) / 8
  return [low - room, high + room]
}
