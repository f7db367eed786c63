// Sums of products that are really drawn: what the formulas of `variance` are held against. All of them are drawn once.
import { createRng } from '@neuralings/tensor'

/** Draws 10,000 sums of n products of bent inputs and weights, and takes the mean of their squares. */
function measured(n: number, input: number, weight: number, bend = (x: number) => x): number {
  const rng = createRng(n)
  let total = 0
  for (let i = 0; i < 10_000; i++) {
    let sum = 0
    for (let k = 0; k < n; k++)
      sum += bend(rng.normal(0, Math.sqrt(input))) * rng.normal(0, Math.sqrt(weight))
    total += sum ** 2
  }
  return total / 10_000
}

/** Sums of 4, 16 and 64 products, everything of variance 1. */
export const table = [4, 16, 64].map(n => Number(measured(n, 1, 1).toPrecision(2)))

/** Sums of 9 products, inputs of variance 4, weights of 0.25. */
export const ofNine = measured(9, 4, 0.25)

/** Sums of 18 products, inputs of variance 3 behind ReLU, weights of variance 1. */
export const behindReLU = measured(18, 3, 1, x => Math.max(0, x))
