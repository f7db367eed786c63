// Losses over two weights, each with a difficulty of its own. The least loss of each is 0, so that all can be shown
// on a logarithmic scale.
import type { Point, Range } from '@neuralings/plots'

export interface Landscape {
  name: 'bowl' | 'ravine' | 'gorge' | 'valleys' | 'rosenbrock' | 'saddle'
  loss(x: number, y: number): number
  gradient(x: number, y: number): Point
  start: Point
  /** Where the loss is 0. */
  minima: readonly Point[]
  x: Range
  y: Range
  /** The losses at the two ends of the shades. */
  range: Range
}

/** ½(a·x² + b·y²): a is how curved it is along x, b along y. */
const quadratic = (a: number, b: number): Pick<Landscape, 'loss' | 'gradient' | 'minima'> => ({
  loss: (x, y) => (a * x ** 2 + b * y ** 2) / 2,
  gradient: (x, y) => [a * x, b * y],
  minima: [[0, 0]],
})

export const landscapes: readonly Landscape[] = [
  {
    name: 'bowl',
    ...quadratic(1.8, 3.4),
    start: [-3, 2],
    x: [-4, 4],
    y: [-3, 3],
    range: [0.1, 30],
  },
  {
    name: 'ravine',
    ...quadratic(1, 25),
    start: [8, 1],
    x: [-10, 10],
    y: [-3, 3],
    range: [0.1, 150],
  },
  {
    name: 'gorge',
    ...quadratic(1, 100),
    start: [8, 1],
    x: [-10, 10],
    y: [-3, 3],
    range: [0.1, 500],
  },
  {
    // The left valley is the deeper one; 0.6109 lifts its bottom to 0.
    name: 'valleys',
    loss: (x, y) => (x ** 2 - 4) ** 2 / 8 + y ** 2 + 0.3 * x + 0.610857,
    gradient: (x, y) => [((x ** 2 - 4) * x) / 2 + 0.3, 2 * y],
    start: [3, 2],
    minima: [[-2.07116, 0]],
    x: [-4, 4],
    y: [-3, 3],
    range: [0.1, 30],
  },
  {
    // Rosenbrock, 1960: the valley is bent, and its floor is nearly level.
    name: 'rosenbrock',
    loss: (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)],
    start: [-1.5, 2],
    minima: [[1, 1]],
    x: [-2, 2],
    y: [-1, 3],
    range: [0.1, 1000],
  },
  {
    // Level at (0, 0), and no valley: along y it falls on both sides.
    name: 'saddle',
    loss: (x, y) => x ** 2 / 2 + (y ** 2 - 2) ** 2 / 8,
    gradient: (x, y) => [x, ((y ** 2 - 2) * y) / 2],
    start: [3.5, 0.001],
    minima: [
      [0, Math.SQRT2],
      [0, -Math.SQRT2],
    ],
    x: [-4, 4],
    y: [-3, 3],
    range: [0.01, 10],
  },
]

/** The minimum that lies nearest. */
export function nearestMinimum({ minima }: Landscape, [x, y]: Point): Point {
  const distance = (m: Point) => Math.hypot(m[0] - x, m[1] - y)
  return minima.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}
