// The kernels that move parameters: a step of each optimizer.

import type { Pointer } from './elementwise.ts'

/** One step each, in place: p the parameters, g their gradients, to which weightDecay · p is added. */
export interface Optimizers {
  /** p ← p − lr g */
  sgd(n: number, p: Pointer, g: Pointer, lr: number, weightDecay: number): void
  /** v ← momentum v + gain g, then p ← p − lr v, or p − lr (g + momentum v). A gain of 1 is no dampening. */
  sgdMomentum(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, v: Pointer],
      ...[lr: number, momentum: number, gain: number, nesterov: boolean, weightDecay: number],
    ]
  ): void
  /**
   * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², then p ← shrink p − lr (m / c₁) / (√(v / c₂) + ε), where c = 1 − βᵗ.
   * Adam has a shrink of 1; AdamW has 1 − lr · weightDecay, and then a weightDecay of 0.
   */
  adam(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, m: Pointer, v: Pointer],
      ...[lr: number, beta1: number, beta2: number, c1: number, c2: number, epsilon: number],
      ...[weightDecay: number, shrink: number],
    ]
  ): void
  /** s ← α s + (1 − α) g², then p ← p − lr g / (√s + ε) */
  rmsprop(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, s: Pointer],
      ...[lr: number, alpha: number, epsilon: number, weightDecay: number],
    ]
  ): void
  /** s ← s + g², then p ← p − lr g / (√s + ε) */
  adagrad(
    ...args: [
      ...[n: number, p: Pointer, g: Pointer, s: Pointer],
      ...[lr: number, epsilon: number, weightDecay: number],
    ]
  ): void
}
