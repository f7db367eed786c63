// wrong: holdOut the wrong way round
// should hear: learn from the fifth
import { type Rng, tensor } from '@neuralings/tensor'
import { normalEquations, solve } from './normal-equations.ts'

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
  const whole = rows.map((x, i) => ({ x, y: y[i] })).filter(({ x, y }) => ![...x, y].some(v => Number.isNaN(v)))
  const { train: held, held: train } = holdOut(whole, rng)
  const w = fit(train)
  let total = 0
  for (const { x, y } of held) {
    let p = w[w.length - 1]
    for (let j = 0; j < x.length; j++) p += x[j] * w[j]
    total += (p - y) ** 2
  }
  return Math.sqrt(total / held.length)
}
