// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// How far off, and which way to go: losses, optimizers, batches and the training loop.

export type { LossOptions, Reduction } from './losses/reduction.ts'
export { mse } from './losses/mse.ts'
export { l1 } from './losses/l1.ts'
export { huber } from './losses/huber.ts'
export { bce } from './losses/bce.ts'
export { bceWithLogits } from './losses/bce-with-logits.ts'
export { nll, type ClassLossOptions } from './losses/nll.ts'
export { crossEntropy, type CrossEntropyOptions } from './losses/cross-entropy.ts'
export { kl } from './losses/kl.ts'
export { Optimizer, type Slot } from './optimizer.ts'
export { SGD, type SGDOptions } from './sgd.ts'
export { Adam, type AdamOptions } from './adam.ts'
export { type Batch, type Batches, batches } from './batches.ts'
export { fit, type FitOptions, type Model, type Progress } from './fit.ts'
