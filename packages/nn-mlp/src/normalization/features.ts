// Features in the second dimension, [N, C, ...]: what batch and group normalisation ask of it. Weights have one number for each.

import type { Variable } from '@neuralings/autograd'
import { reshape, type Tensor } from '@neuralings/tensor'
import type { Optional } from './weights.ts'

/** All dimensions of [N, C, ...] but C. */
export function allButFeatures({ shape }: Variable | Tensor): number[] {
  return [...shape.keys()].filter(d => d !== 1)
}

/** One number for each feature, [C] → [C, 1, ...], so that it meets that feature in `x` [N, C, ...]. */
export function asColumn(v: Tensor, { shape }: Tensor): Tensor {
  return reshape(v, [v.size, ...shape.slice(2).map(() => 1)])
}

/** Throws unless what is given has one number for each feature of [N, C, ...]. */
export function checkFeatures(
  op: string,
  shape: readonly number[],
  perFeature: Record<string, unknown>,
): void {
  for (const [name, v] of Object.entries(perFeature)) {
    const given = (v as Optional<Tensor>)?.shape
    if (!given || (shape.length >= 2 && given.length === 1 && given[0] === shape[1])) continue
    const wanted = `[N, ${given}, ...] for a ${name} of shape [${given}]`
    throw new RangeError(`${op}: expected ${wanted}, got [${shape}]`)
  }
}
