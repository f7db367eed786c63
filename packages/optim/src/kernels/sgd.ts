// The kernels of SGD, with momentum and without.

import { onKernels, type Tensor } from '@neuralings/tensor'
import type { SGDHyperparameters, SGDTensors } from '../optimizers/sgd.ts'

export function sgdByKernel(
  { w, g, v }: SGDTensors,
  { lr, momentum, dampening, nesterov, weightDecay }: SGDHyperparameters,
): Tensor | null {
  const done = onKernels({ reads: [g], updates: v ? [w, v] : [w] }, (k, [gs, ws, vs]) =>
    v
      ? k.sgdMomentum(w.size, ws, gs, vs, lr, momentum, 1 - dampening, nesterov, weightDecay)
      : k.sgd(w.size, ws, gs, lr, weightDecay),
  )
  return done ? w : null
}
