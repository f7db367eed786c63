// The polynomial of any degree through all points, also of far more terms than points: of all that pass through them,
// the one with the smallest weights. Its terms are Legendre's polynomials, each of mean square 1 over −1 to 1.
import { requireOptions } from '@neuralings/tensor'
import type { Curve, Point } from './polynomials.ts'

/**
 * Σ w² is smallest, so the curve is Σ aᵢ·k(x, xᵢ), and K·a = y has as many rows as there are points. With a penalty it
 * is the sum of the squared errors plus penalty·Σ w² that is smallest, of any degree: (K + penalty·I)·a = y.
 *
 * @example
 * const points = [{ x: 1, y: 1 }]
 * console.log(smallestWeights(points, 1)(-1).toFixed(2), smallestWeights(points, 1, { penalty: 4 })(1).toFixed(2))
 * // -0.50 0.50
 */
export function smallestWeights(
  points: Point[],
  degree: number,
  options: { penalty?: number } = {},
): Curve {
  const { penalty = 0 } = requireOptions(options, 'smallestWeights', ['penalty'])
  const rows = points.map(({ x }) => terms(x, degree))
  const a = solve(
    rows.map((row, i) => rows.map((other, j) => dot(row, other) + (i === j ? penalty : 0))),
    points.map(({ y }) => y),
  )
  const w = rows[0]!.map((_, k) => rows.reduce((sum, row, i) => sum + a[i]! * row[k]!, 0))
  return x => valueAt(x, w)
}

/** √(2k + 1)·Pₖ(x), by (k + 1)·Pₖ₊₁ = (2k + 1)·x·Pₖ − k·Pₖ₋₁. */
function terms(x: number, degree: number): number[] {
  const p = [1, x]
  for (let k = 1; k < degree; k++) p.push(((2 * k + 1) * x * p[k]! - k * p[k - 1]!) / (k + 1))
  return p.map((v, k) => Math.sqrt(2 * k + 1) * v)
}

/** Σ wₖ·√(2k + 1)·Pₖ(x), each term made from the two before it: a picture asks for thousands of places. */
function valueAt(x: number, w: number[]): number {
  let [before, p, y] = [0, 1, 0]
  for (let k = 0; k < w.length; k++) {
    y += w[k]! * Math.sqrt(2 * k + 1) * p
    const next = ((2 * k + 1) * x * p - k * before) / (k + 1)
    before = p
    p = next
  }
  return y
}

function dot(a: number[], b: number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Gauss's elimination, with the largest pivot. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i : best),
      k,
    )
    const below = rows[k]!
    rows[k] = rows[pivot]!
    rows[pivot] = below
    for (let i = k + 1; i < rows.length; i++) {
      const share = rows[i]![k]! / rows[k]![k]!
      rows[i] = rows[i]!.map((v, j) => v - share * rows[k]![j]!)
    }
  }
  const x: number[] = []
  for (let k = rows.length - 1; k >= 0; k--) {
    const known = x.reduce((sum, v, i) => sum + v * rows[k]![k + 1 + i]!, 0)
    x.unshift((rows[k]!.at(-1)! - known) / rows[k]![k]!)
  }
  return x
}
