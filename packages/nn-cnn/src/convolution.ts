// The three sums of products behind a convolution: the way there, and the two ways back. `conv2d` goes there and comes back;
// `convTranspose2d` goes the way back to the images, and comes back the other way. PyTorch: torch.ops.aten.convolution.

import { add, einsum, reshape, type Shape, sum, type Tensor } from '@neuralings/tensor'
import type { Pair } from './check.ts'
import { LineConvolution } from './conv2d-kernels.ts'
import { frame, look, putBack, type Windows } from './windows.ts'

/** With images x [N, C, H, W], weights w [out, C / groups, h, w] and what belongs to the stops, y or g [N, out, rows, columns]. */
interface Convolution {
  /** x → y, with a bias [out]. */
  forward(x: Tensor, bias: Tensor | null): Tensor
  /** g → dx */
  toImages(g: Tensor): Tensor
  /** x, g → dw */
  toWeights(x: Tensor, g: Tensor): Tensor
}

// n counts images, k groups, c the input channels of a group and o its outputs; (u, v) is a place in the kernel, (i, j) a
// stop. What the windows show is `seen`; without stride and dilation seen[n,k,c,u,v,i,j] is x[n,k,c,i+u,j+v].
//
//   y[n,k,o,i,j] = Σ w[k,o,c,u,v] · seen[n,k,c,u,v,i,j]   over c, u, v
//
// A nudge of a weight reaches the output through what was seen with it, everywhere and in all images; a nudge of what
// was seen reaches it through the weight, in all outputs. So both ways back are sums of products as well:
//
//   dw[k,o,c,u,v]        = Σ g[n,k,o,i,j] · seen[n,k,c,u,v,i,j]   over n, i, j
//   dseen[n,k,c,u,v,i,j] = Σ g[n,k,o,i,j] · w[k,o,c,u,v]          over o
//
// dx gets each number of dseen at the pixel where it was seen. The bias is in every stop: db = Σ g over n, i, j.
export function convolution(
  shape: Shape,
  weight: Tensor,
  { windows, groups }: { windows: Windows; groups: number },
): Convolution {
  const inGroups = (t: Tensor) => split(t, { dim: 1, groups })
  const w = split(weight, { dim: 0, groups }) // [K, out, in, h, w]
  const seenOf = (x: Tensor) => look(frame(inGroups(x), windows), windows) // [N, K, in, h, w, rows, columns]
  const back = { shape: dealt(shape, { dim: 1, groups }), windows } // [N, K, in, H, W]
  const outputs = (x: Tensor) => merge(einsum('kocuv,nkcuvij->nkoij', w, seenOf(x)))
  const throughWeights = (g: Tensor) => einsum('kocuv,nkoij->nkcuvij', w, inGroups(g))
  const throughImages = (x: Tensor, g: Tensor) =>
    einsum('nkcuvij,nkoij->kocuv', seenOf(x), inGroups(g))
  const kernels = new LineConvolution(shape, weight, { windows, groups })
  return {
    forward: (x, bias) => kernels.forward(x, bias) ?? addBias(outputs(x), bias),
    toImages: g => kernels.backToImages(g) ?? merge(putBack(throughWeights(g), back)),
    toWeights: (x, g) => kernels.backToWeights(x, g) ?? reshape(throughImages(x, g), weight.shape),
  }
}

/** A number for each channel, added to all its pixels. */
export function addBias(y: Tensor, bias: Tensor | null): Tensor {
  return bias ? add(y, reshape(bias, [bias.size, 1, 1])) : y
}

/** And its way back: db, [N, out, rows, columns] → [out]. */
export function sumAtStops(g: Tensor): Tensor {
  return sum(sum(g, { dim: [2, 3] }), { dim: 0 })
}

/** Of weights [..., h, w]. */
export function kernelSize({ shape }: Tensor): Pair {
  return [shape[2], shape[3]]
}

type Dealing = { dim: number; groups: number }

/** Deals the entries of `dim` into groups: [..., C, ...] → [..., K, C / K, ...]. */
function split(x: Tensor, dealing: Dealing): Tensor {
  return reshape(x, dealt(x.shape, dealing))
}

function dealt(shape: Shape, { dim, groups }: Dealing): Shape {
  return shape.toSpliced(dim, 1, groups, shape[dim] / groups)
}

/** And back: [N, K, C, H, W] → [N, K · C, H, W]. */
function merge(x: Tensor): Tensor {
  const [images, groups, channels, ...picture] = x.shape
  return reshape(x, [images, groups * channels, ...picture])
}
