// The kernels of SGD, with momentum and without, and what it takes: the tensors of one parameter, and the hyperparameters.

import { onKernels, type Tensor } from '@neuralings/tensor'

/** The parameter and its gradient; `v` only where there is momentum. */
export type SGDTensors = Record<'w' | 'g', Tensor> & Partial<Record<'v', Tensor>>
export type SGDHyperparameters = Record<'lr' | 'momentum' | 'dampening' | 'weightDecay', number> & {
  nesterov: boolean
}

export function sgdByKernel(
  { w, g, v }: SGDTensors,
  { lr, momentum, dampening, nesterov, weightDecay }: SGDHyperparameters,
): Tensor | null {
  const done = onKernels({ reads: [g], updates: v ? [w, v] : [w] }, (k, gs, ws, vs) =>
    v
      ? k.sgdMomentum(w.size, ws, gs, vs, lr, momentum, 1 - dampening, nesterov, weightDecay)
      : k.sgd(w.size, ws, gs, lr, weightDecay),
  )
  return done ? w : null
}
