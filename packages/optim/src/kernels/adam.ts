// The kernel of Adam and AdamW, and what it takes: the tensors of one parameter, and the hyperparameters.

import { onKernels, type Tensor } from '@neuralings/tensor'

/** The parameter, its gradient, and the averages of the gradient and of its square. */
export type AdamTensors = Record<'w' | 'g' | 'm' | 'v', Tensor>
export type AdamHyperparameters = Record<'lr' | 'eps' | 'weightDecay' | 't' | 'shrink', number> & {
  betas: readonly [number, number]
}

export function adamByKernel(
  { w, g, m, v }: AdamTensors,
  { lr, betas: [beta1, beta2], eps, weightDecay, t, shrink }: AdamHyperparameters,
): Tensor | null {
  const done = onKernels({ reads: [g], updates: [w, m, v] }, (k, gs, ws, ms, vs) =>
    // biome-ignore format: what is read and written; hyperparameters and corrections
    k.adam(
      w.size, ws, gs, ms, vs,
      lr, beta1, beta2, 1 - beta1 ** t, 1 - beta2 ** t, eps, weightDecay, shrink,
    ),
  )
  return done ? w : null
}
