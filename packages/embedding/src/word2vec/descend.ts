// The inner loop of word2vec: for each example the gradient of its loss, and at once a step down. Only the rows of a few
// words change, so neither a graph nor a gradient of the size of the tables is made; that is why it is fast.

import { sigmoid, softplus } from '@neuralings/activations'
import { accelerated, type TypedArray } from '@neuralings/tensor'
import { descendByKernel, type Tables } from '../kernels/descend.ts'
import type { Examples } from './examples.ts'

/**
 * Moves both tables of `model` for every example, one after the other, and returns the sum of their losses. The formulas
 * are those of `negativeSampling`, where h is the mean of the inputs' vectors.
 */
export const descend = accelerated((model: Tables, examples: Examples, lr: number): number => {
  const { inputs, used, targets, count } = examples
  const { width, negatives } = examples.options
  const [vectors, contexts] = [model.vectors.data, model.contexts.data]
  const [v, c, dim] = [vectors.data, contexts.data, vectors.shape[1]]
  const { f: cost } = softplus // −log σ(−x) = log(1 + eˣ)
  const { f: probability } = sigmoid
  const h = new Float32Array(dim)
  const dh = new Float32Array(dim)
  let loss = 0
  for (let i = 0; i < count; i++) {
    const first = i * width
    const last = first + used[i]
    h.fill(0)
    dh.fill(0)
    for (let n = first; n < last; n++) addTo(h, rowOf(v, inputs[n], dim), 1 / used[i])
    for (let k = 0; k <= negatives; k++) {
      const target = rowOf(c, targets[i * (1 + negatives) + k], dim)
      const score = dot(h, target)
      const isRight = k === 0
      loss += cost(isRight ? -score : score)
      const excess = probability(score) - (isRight ? 1 : 0) // p, then every qₖ
      addTo(dh, target, excess)
      addTo(target, h, -lr * excess)
    }
    for (let n = first; n < last; n++) addTo(rowOf(v, inputs[n], dim), dh, -lr / used[i])
  }
  return loss
}, descendByKernel)

function rowOf(table: TypedArray, row: number, dim: number): TypedArray {
  return table.subarray(row * dim, (row + 1) * dim)
}

function dot(x: TypedArray, y: TypedArray): number {
  let sum = 0
  for (let j = 0; j < x.length; j++) sum += x[j] * y[j]
  return sum
}

/** x += y · factor */
function addTo(x: TypedArray, y: TypedArray, factor: number): void {
  for (let j = 0; j < x.length; j++) x[j] += y[j] * factor
}
