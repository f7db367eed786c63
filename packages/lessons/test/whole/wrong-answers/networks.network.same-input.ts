// wrong: gives every layer x rather than what the layer before it answered
// should hear: layer before|previous|first layer|feed|\bfed\b|one after|answers? of|shape|through the|second layer
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
  for (const [i, layer] of layers.entries()) {
    h = through(x, layer)
    if (i < layers.length - 1) h = f(h)
  }
  return h
}
