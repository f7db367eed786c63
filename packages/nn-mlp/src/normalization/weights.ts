// What follows a normalisation: each feature gets a size and a mean of its own back, learnt, if it needs them.

import { add, mul, type Tensor } from '@neuralings/tensor'

/** A parameter of a functional form may be left out. */
export type Optional<T> = T | null | undefined

/** `y · weight + bias`, each where it is given. */
export function scaleAndShift(y: Tensor, weight: Optional<Tensor>, bias: Optional<Tensor>): Tensor {
  const scaled = weight ? mul(y, weight) : y
  return bias ? add(scaled, bias) : scaled
}

/** Throws when the rows of `x` are not as long as its weights, as far as they are given. */
export function checkRows(op: string, x: Tensor, weights: Record<string, Optional<Tensor>>): void {
  const length = x.shape.at(-1)
  if (length === undefined) throw new RangeError(`${op}: expected [..., features], got a scalar`)
  for (const name in weights) {
    const weight = weights[name]
    if (!weight || (weight.shape.length === 1 && weight.shape[0] === length)) continue
    const wanted = `[..., ${weight.shape}] for a ${name} of shape [${weight.shape}]`
    throw new RangeError(`${op}: expected ${wanted}, got [${x.shape}]`)
  }
}
