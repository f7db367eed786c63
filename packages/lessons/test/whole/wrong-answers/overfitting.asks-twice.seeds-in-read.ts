// wrong: read draws with a generator of a fixed seed
// should hear: seed|units|silent
import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { dropout, linear } from '@neuralings/nn-mlp'
import { crossEntropy, type Optimizer } from '@neuralings/optim'
import { argmax, createRng, type Rng, type Tensor } from '@neuralings/tensor'

/** A reader of digits: two layers, and the generator that its dropout draws from. */
export interface Reader {
  hidden: { w: Variable; b: Variable }
  out: { w: Variable; b: Variable }
  rng: Rng
}

/** Ten scores for each image. */
function scores({ hidden, out, rng }: Reader, x: Tensor, { training }: { training: boolean }) {
  const h = relu(linear(x, hidden.w, hidden.b))
  return linear(dropout(h, { p: 0.5, rng, training }), out.w, out.b)
}

/** One step of training; gives the loss before it. */
export function learn(reader: Reader, { x, y }: { x: Tensor; y: Tensor }, by: Optimizer): number {
  by.zeroGrad()
  const loss = crossEntropy(scores(reader, x, { training: true }), y)
  loss.backward()
  by.step()
  return loss.item()
}

/** The digit that each image shows, as the reader sees it. */
export function read(reader: Reader, images: Tensor): number[] {
  const calm = { ...reader, rng: createRng(1) }
  return argmax(scores(calm, images, { training: true }).data, { dim: 1 }).toArray() as number[]
}
