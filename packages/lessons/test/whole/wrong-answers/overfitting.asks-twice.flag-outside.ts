// wrong: a flag outside the functions, which read sets to false and nobody back
// should hear: back|after|flag|outside|disturb
import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { dropout, linear } from '@neuralings/nn-mlp'
import { crossEntropy, type Optimizer } from '@neuralings/optim'
import { argmax, type Rng, type Tensor } from '@neuralings/tensor'

/** A reader of digits: two layers, and the generator that its dropout draws from. */
export interface Reader {
  hidden: { w: Variable; b: Variable }
  out: { w: Variable; b: Variable }
  rng: Rng
}

let training = true

/** Ten scores for each image. */
function scores({ hidden, out, rng }: Reader, x: Tensor) {
  const h = relu(linear(x, hidden.w, hidden.b))
  return linear(dropout(h, { p: 0.5, rng, training }), out.w, out.b)
}

/** One step of training; gives the loss before it. */
export function learn(reader: Reader, { x, y }: { x: Tensor; y: Tensor }, by: Optimizer): number {
  by.zeroGrad()
  const loss = crossEntropy(scores(reader, x), y)
  loss.backward()
  by.step()
  return loss.item()
}

/** The digit that each image shows, as the reader sees it. */
export function read(reader: Reader, images: Tensor): number[] {
  training = false
  return argmax(scores(reader, images).data, { dim: 1 }).toArray() as number[]
}
