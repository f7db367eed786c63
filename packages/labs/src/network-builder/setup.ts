// What a learner chooses before a network is trained.
import { elu, gelu, identity, leakyRelu, relu, sigmoid, swish, tanh } from '@neuralings/activations'
import type { DataName } from './data.ts'

export const bends = { identity, sigmoid, tanh, relu, leakyRelu, elu, swish, gelu }

export interface Setup {
  data: DataName
  /** Hidden layers, and neurons in each of them. */
  layers: number
  units: number
  activation: keyof typeof bends
  /** Learning rate. */
  rate: number
  /** Deals the first weights. */
  seed: number
}

/** Neurons from the two inputs to the one output: `[2, 4, 4, 1]`. */
export function sizesOf({ layers, units }: Pick<Setup, 'layers' | 'units'>): number[] {
  return [2, ...Array.from({ length: units > 0 ? layers : 0 }, () => units), 1]
}

/** How many numbers are learnt: every layer has a weight for each pair of neurons and a bias for each output. */
export function countParameters(setup: Pick<Setup, 'layers' | 'units'>): number {
  const sizes = sizesOf(setup)
  return sizes.slice(1).reduce((sum, size, i) => sum + size * (sizes[i] + 1), 0)
}
