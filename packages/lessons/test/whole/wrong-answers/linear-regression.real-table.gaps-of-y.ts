// wrong: looks for gaps in y only
// should hear: gaps in y only
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
export function heldOutError(rows: number[][], y: number[], { rng }: { rng: Rng }): number {
  const ex = rows.map((x, i) => ({ x, y: y[i]! })).filter((e) => ![e.y].some(Number.isNaN)); const { train, held } = holdOut(ex, rng); const w = fit(train); const pred = (x: number[]) => x.reduce((s, v, j) => s + v * w[j]!, w[x.length]!); return Math.sqrt(held.reduce((s, e) => s + (pred(e.x) - e.y) ** 2, 0) / held.length)
}
