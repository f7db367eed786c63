// wrong: starts at w = 1, b = 0.5, although the start was to stay
// should hear: \bstart|\bbegin|w = [-−]1|as (they are|it is|it was)
const alpha = 0

/** The activation of the unit, */
export const f = (z: number) => (z > 0 ? z : alpha * z)

/** and its slope. */
export const slope = (z: number) => (z > 0 ? 1 : alpha)

const xs = [0.5, 1, 1.5, 2]
const targets = xs.map(x => 2 * x)
const learningRate = 0.1

/** Trains y = f(w·x + b) from w = −1, b = −0.5 by gradient descent on the mean squared error. */
export function train(steps: number): { w: number; b: number; losses: number[] } {
  let [w, b] = [1, 0.5]
  const losses: number[] = []
  for (let step = 0; step <= steps; step++) {
    let [loss, dw, db] = [0, 0, 0]
    for (const [i, x] of xs.entries()) {
      const z = w * x + b
      const error = f(z) - targets[i]
      loss += error ** 2 / xs.length
      dw += (2 * error * slope(z) * x) / xs.length
      db += (2 * error * slope(z)) / xs.length
    }
    losses.push(loss)
    if (step < steps) {
      w -= learningRate * dw
      b -= learningRate * db
    }
  }
  return { w, b, losses }
}
