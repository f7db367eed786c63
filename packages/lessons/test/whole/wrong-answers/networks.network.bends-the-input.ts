// wrong: bends before each layer, the input too, rather than between layers
// should hear: input|before|first|\bx\b.{0,30}bent
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
  let h = x
  for (const layer of layers) {
    h = through(f(h), layer)
  }
  return h
}
