// wrong: never applies the activation between layers
// should hear: activation|between|bend|bent|\bf\b
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
  return layers.reduce(through, x)
}
