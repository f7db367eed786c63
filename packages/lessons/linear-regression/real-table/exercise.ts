import { type Rng, tensor } from '@neuralings/tensor'
import { normalEquations, solve } from '../normal-equations/exercise.ts'

interface Example {
  x: number[]
  y: number
}

/** The examples in an order that rng draws: a fifth of them is held out, the others are to learn from. */
function holdOut(examples: Example[], rng: Rng): { train: Example[]; held: Example[] } {
  const shuffled = rng.shuffle(examples)
  const count = Math.floor(examples.length / 5)
  return { train: shuffled.slice(count), held: shuffled.slice(0, count) }
}

/** The weight of each column and, last, the bias, by your own normal equations. */
function fit(examples: Example[]): number[] {
  const exact = { dtype: 'float64' } as const
  const inputs = examples.map(({ x }) => x) // [N, D]
  const targets = examples.map(({ y }) => y) // [N]
  const equations = normalEquations(tensor(inputs, exact), tensor(targets, exact))
  return solve(...equations).toArray() as number[]
}

/** By how much predictions for held-out rows are off, in the unit of y: the root of the mean squared error. */
export function heldOutError(rows: number[][], y: number[], { rng }: { rng: Rng }): number {
  // todo: leave out rows with gaps, hold out, fit, and measure
  const examples = rows.map((x, i) => ({ x, y: y[i] }))
  const whole = examples.filter(({ x, y }) => ![...x, y].some(Number.isNaN))
  const { train, held } = holdOut(whole, rng)
  const weights = fit(train)
  const errors = held.map(({ x, y }) => {
    const products = x.map((v, j) => v * weights[j])
    return products.reduce((sum, v) => sum + v, weights[x.length]) - y
  })
  return Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / held.length)
  // end
}
