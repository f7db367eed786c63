// Polynomials through noisy points, for the lab and for the lesson's figures and predictions. Least squares in polynomials that are
// orthogonal on the points themselves (Forsythe, 1957): no system has to be solved, and degree 14 is as exact as 1.
import { createRng } from '@neuralings/tensor'

export interface Point {
  x: number
  y: number
}

export type Curve = (x: number) => number

/** The rule that nobody is told: the curve that the noise is added to. */
export const truth: Curve = x => 1 - 2 * x * x + x / 2

/**
 * Points at random places from −1 to 1, each off 1 + x/2 − 2x² by noise of standard deviation 0.2.
 *
 * @example
 * console.log(noisyPoints(15, 7).length) // 15
 */
export function noisyPoints(count: number, seed: number): Point[] {
  const rng = createRng(seed)
  return Array.from({ length: count }, () => {
    const x = 2 * rng.uniform() - 1
    return { x, y: truth(x) + 0.2 * rng.normal() }
  })
}

/**
 * The polynomial of this degree with the least squared error on the points, of which there must be more than the degree.
 *
 * @example
 * const line = fitPolynomial([{ x: 0, y: 1 }, { x: 1, y: 3 }], 1)
 * console.log(line(2)) // 5
 */
export function fitPolynomial(points: Point[], degree: number): Curve {
  const dot = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const terms: { c: number; a: number; b: number }[] = []
  let [before, p] = [xs.map(() => 0), xs.map(() => 1)]
  for (let k = 0; k <= degree; k++) {
    const [size, sizeBefore] = [dot(p, p), dot(before, before)]
    const c = dot(p, ys) / size
    const a =
      dot(
        p,
        xs.map((x, i) => x * p[i]!),
      ) / size
    const b = sizeBefore > 0 ? size / sizeBefore : 0
    terms.push({ c, a, b })
    const next = p.map((v, i) => (xs[i]! - a) * v - b * before[i]!)
    before = p
    p = next
  }
  return x => {
    let [y, before, p] = [0, 0, 1]
    for (const { c, a, b } of terms) {
      y += c * p
      const next = (x - a) * p - b * before
      before = p
      p = next
    }
    return y
  }
}

/**
 * The mean squared error of a curve on points.
 *
 * @example
 * console.log(errorOn([{ x: 0, y: 1 }, { x: 2, y: 4 }], x => x)) // 2.5
 */
export const errorOn = (points: Point[], curve: Curve): number =>
  points.reduce((sum, { x, y }) => sum + (curve(x) - y) ** 2, 0) / points.length
