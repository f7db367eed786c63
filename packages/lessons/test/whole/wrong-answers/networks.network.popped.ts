// wrong: takes the last layer off the caller's list with pop, and leaves it one layer short
// should hear: chang\w+ (its|the|your|an?|x|y|what) |caller|in place|its (input|argument)|argument|as (you|it|they) (found|was|were)|\bcop(y|ies)\b|overwr|pop\(|second (call|time)|list
import type { Tensor } from '@neuralings/tensor'
import { linear } from './layer.ts'

/** The numbers of one layer: w [out, in] and b [out]. */
export interface Layer {
  w: Tensor
  b: Tensor
}

/** What one layer makes of h, before it is bent: your own linear. */
const through = (h: Tensor, { w, b }: Layer) => linear(h, w, b)

/** All layers in a row, with f between each two and none after the last. x [B, in] gives [B, out]. */
export function network(x: Tensor, layers: Layer[], f: (z: Tensor) => Tensor): Tensor {
  const last = layers.pop()!
  let h = x
  for (const layer of layers) h = f(through(h, layer))
  return through(h, last)
}
