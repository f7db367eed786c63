// wrong: they become one
// should hear: gave less
import { matmul, maximum, transpose, type Variable, variable } from '@neuralings/autograd'
import { createRng, tensor } from '@neuralings/tensor'
import { kaimingNormal } from './init.ts'
import { residual } from './residual.ts'

// The cosine of the angle between two inputs behind 20 layers; at first they are at right angles.

export const answer: number | undefined = 1

const width = 32

/** Two inputs at right angles: one is 1 at the even places, the other at the odd ones. */
const inputs = [0, 1].map(odd => Array.from({ length: width }, (_, i) => Number(i % 2 === odd)))

/** Their cosine before the first of 20 ReLU layers, and behind each, with weights of yours. */
export function cosines(seed: number, way: 'straight' | 'around'): number[] {
  const rng = createRng(seed)
  let h = variable(tensor(inputs)) // [2, width]
  const all = [cosine(h)]
  for (let layer = 0; layer < 20; layer++) {
    const w = kaimingNormal([width, width], { rng })
    const f = (h: Variable) => maximum(matmul(h, transpose(w)), 0)
    h = way === 'around' ? residual(h, f) : f(h)
    all.push(cosine(h))
  }
  return all
}

/** The dot product of both rows, over their lengths. */
function cosine(h: Variable): number {
  const [x, y] = h.data.toArray() as number[][]
  const dot = x.reduce((sum, v, i) => sum + v * y[i], 0)
  return dot / (Math.hypot(...x) * Math.hypot(...y))
}
