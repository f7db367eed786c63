// wrong: answers are remembered by the list of layers, whatever x is
// should hear: outside
import type { Tensor } from '@neuralings/tensor'
import { linear } from './layer.ts'

/** The numbers of one layer: w [out, in] and b [out]. */
export interface Layer {
  w: Tensor
  b: Tensor
}

const answers = new Map<Layer[], Tensor>()

/** What one layer makes of h, before it is bent: your own linear. */
const through = (h: Tensor, { w, b }: Layer) => linear(h, w, b)

/** All layers in a row, with f between each two and none after the last. x [B, in] gives [B, out]. */
export function network(x: Tensor, layers: Layer[], f: (z: Tensor) => Tensor): Tensor {
  const known = answers.get(layers)
  if (known) return known
  let h = x
  for (let i = 0; i < layers.length; i++) {
    h = through(h, layers[i])
    if (i + 1 < layers.length) h = f(h)
  }
  answers.set(layers, h)
  return h
}
