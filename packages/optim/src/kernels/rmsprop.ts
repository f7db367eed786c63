// The kernel of RMSProp: without momentum, not centered, and what it takes: the tensors of one parameter, and the hyperparameters.

import { onKernels, type Tensor } from '@neuralings/tensor'

/** The parameter, its gradient, and the average square; `a` and `v` only where it is centered, or has momentum. */
export type RMSPropTensors = Record<'w' | 'g' | 's', Tensor> & Partial<Record<'a' | 'v', Tensor>>
export type RMSPropHyperparameters = Record<
  'lr' | 'alpha' | 'eps' | 'weightDecay' | 'momentum',
  number
>

export function rmspropByKernel(
  { w, g, s, a, v }: RMSPropTensors,
  { lr, alpha, eps, weightDecay }: RMSPropHyperparameters,
): Tensor | null {
  if (a || v) return null
  const done = onKernels({ reads: [g], updates: [w, s] }, (k, gs, ws, ss) =>
    k.rmsprop(w.size, ws, gs, ss, lr, alpha, eps, weightDecay),
  )
  return done ? w : null
}
