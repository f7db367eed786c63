// The kernel of Adagrad.

import { onKernels, type Tensor } from '@neuralings/tensor'
import type { AdagradHyperparameters, AdagradTensors } from '../optimizers/adagrad.ts'

export function adagradByKernel(
  { w, g, s }: AdagradTensors,
  { lr, eps, weightDecay }: AdagradHyperparameters,
): Tensor | null {
  const done = onKernels({ reads: [g], updates: [w, s] }, (k, [gs, ws, ss]) =>
    k.adagrad(w.size, ws, gs, ss, lr, eps, weightDecay),
  )
  return done ? w : null
}
