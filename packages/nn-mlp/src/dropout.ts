// Dropout: while training, each number is dropped with probability p. No neuron can rely on one other, so all learn
// something useful; it is as if many thinned networks were trained, and used together. PyTorch: nn.Dropout, F.dropout.

import { differentiable, type Variable } from '@neuralings/autograd'
import { mul, type Rng, refuseRange, requireRng, type Tensor, zeros } from '@neuralings/tensor'
import { asVariable } from './layer.ts'
import { Module } from './module.ts'

/** The same numbers go out and their gradients come back: y = x·mask, dx = g·mask. */
const masked = differentiable('dropout', (x: Tensor, mask: Tensor) => [
  mul(x, mask),
  g => mul(g, mask),
  null,
])

/**
 * Each number becomes 0 with probability `p`, or else `x / (1 − p)`, so that the mean stays what it was. Any shape in,
 * the same shape out; the gradient passes where the number did, equally enlarged. Without `training` x goes
 * through untouched. Throws for a p outside [0, 1], and without an rng. (Srivastava et al., 2014)
 *
 * @example
 * const y = dropout(ones([6]), { p: 0.5, rng: createRng(5) })
 * console.log(y.toArray()) // [ 0, 2, 2, 0, 0, 2 ]
 */
export function dropout(
  x: Variable | Tensor,
  options: { p: number; rng: Rng; training?: boolean },
): Variable {
  const { p, rng, training = true } = requireRng(options, 'dropout', ['p', 'rng', 'training'])
  checkProbability('dropout', p)
  const input = asVariable(x)
  return training && p > 0 ? masked(input, drawMask(input.data, { p, rng })) : input
}

function drawMask({ shape, dtype }: Tensor, { p, rng }: { p: number; rng: Rng }): Tensor {
  const mask = zeros(shape, { dtype: dtype === 'float64' ? dtype : 'float32' })
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)
  return mask
}

function checkProbability(owner: string, p: number): void {
  if (p >= 0 && p <= 1) return
  refuseRange(owner, 'a probability p from 0 to 1', p)
}

/**
 * Drops numbers with probability `p` while training, and passes all on after `eval()`; see `dropout`.
 *
 * @example
 * const layer = new Dropout(0.5, { rng: createRng(5) })
 * console.log(layer.forward(ones([4])).toArray()) // [ 0, 2, 2, 0 ]
 * console.log(layer.eval().forward(ones([4])).toArray()) // [ 1, 1, 1, 1 ]
 */
export class Dropout extends Module {
  readonly p: number
  readonly rng: Rng

  constructor(p: number, options: { rng: Rng }) {
    super()
    checkProbability('Dropout', p)
    this.p = p
    this.rng = requireRng(options, 'Dropout', ['rng']).rng
  }

  override forward(x: Variable | Tensor): Variable {
    const { p, rng, training } = this
    return dropout(x, { p, rng, training })
  }

  override toString(): string {
    return `Dropout(${this.p})`
  }
}
