// The kernel of RMSProp: without momentum, not centered.

import { onKernels, type Tensor } from '@neuralings/tensor'
import type { RMSPropHyperparameters, RMSPropTensors } from '../optimizers/rmsprop.ts'

export function rmspropByKernel(
  { w, g, s, a, v }: RMSPropTensors,
  { lr, alpha, eps, weightDecay }: RMSPropHyperparameters,
): Tensor | null {
  if (a || v) return null
  const done = onKernels({ reads: [g], updates: [w, s] }, (k, [gs, ws, ss]) =>
    k.rmsprop(w.size, ws, gs, ss, lr, alpha, eps, weightDecay),
  )
  return done ? w : null
}
