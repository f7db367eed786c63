// The kernel of Adagrad, and what it takes: the tensors of one parameter, and the hyperparameters.

import { onKernels, type Tensor } from '@neuralings/tensor'

/** The parameter, its gradient, and the sum of squares. */
export type AdagradTensors = Record<'w' | 'g' | 's', Tensor>
export type AdagradHyperparameters = Record<'lr' | 'weightDecay' | 'eps', number>

export function adagradByKernel(
  { w, g, s }: AdagradTensors,
  { lr, eps, weightDecay }: AdagradHyperparameters,
): Tensor | null {
  const done = onKernels({ reads: [g], updates: [w, s] }, (k, gs, ws, ss) =>
    k.adagrad(w.size, ws, gs, ss, lr, eps, weightDecay),
  )
  return done ? w : null
}
