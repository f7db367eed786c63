// The weights of a cell, and what a cell asks of them. With other numbers of rows, gates of different widths might broadcast
// to each other, and nobody would see that the answer is wrong.

import type { Variable } from '@neuralings/autograd'
import { parameter } from '@neuralings/nn-mlp'
import { type Rng, rand, requireOptions, type Shape, type Tensor } from '@neuralings/tensor'

/** The weights of a cell: for the input, and for what it remembers. One block of H rows for each gate. */
export interface CellWeights {
  weightIh: Variable | Tensor
  weightHh: Variable | Tensor
  biasIh?: Variable | Tensor | null
  biasHh?: Variable | Tensor | null
}

interface Drawing extends Record<'gates' | 'inputs' | 'hidden', number> {
  rng: Rng
  bias: boolean
}

/** First weights, evenly spread over ±1/√hidden. */
export function drawWeights({ gates, inputs, hidden, bias, rng }: Drawing): CellWeights {
  const [rows, bound] = [gates * hidden, 1 / Math.sqrt(hidden)]
  const draw = (shape: number[]) => parameter(rand(shape, { rng, low: -bound, high: bound }))
  const matrices = { weightIh: draw([rows, inputs]), weightHh: draw([rows, hidden]) }
  return bias ? { ...matrices, biasIh: draw([rows]), biasHh: draw([rows]) } : matrices
}

const names = ['weightIh', 'weightHh', 'biasIh', 'biasHh']

interface Asked {
  h: { readonly shape: Shape }
  gates: number
  /** Names that stand beside the weights. */
  more?: readonly string[]
}

/** Throws unless both matrices have a block of rows for each gate, with a row for each number of the state h. */
export function checkCell(
  owner: string,
  weights: CellWeights,
  { h, gates, more = [] }: Asked,
): void {
  requireOptions(weights, owner, more.length > 0 ? [...names, ...more] : names)
  const hidden = h.shape.at(-1) ?? 0
  for (const { shape } of [weights.weightIh, weights.weightHh]) {
    if (shape[0] === gates * hidden) continue
    const wanted = `weights of ${gates * hidden} rows for a state of ${hidden} numbers`
    throw new RangeError(`${owner}: expected ${wanted}, got [${shape}]`)
  }
}
