// What we use of TensorFlow.js, declared here, for it is no dependency of this repository. It runs on its WebAssembly
// backend, which has one thread in Node.

import { dirname } from 'node:path'
import type { Work } from '../adapter.ts'
import { absSum, fill } from '../inputs.ts'
import { requirePeer } from '../peers.ts'

export interface T {
  dataSync(): Float32Array
}
type Numeric = T | number

interface TF {
  setBackend(name: string): Promise<boolean>
  tensor(data: Float32Array, shape: number[]): T
  variable(x: T): T
  tidy<R>(compute: () => R): R
  dispose(x: unknown): void
  grads(f: (...xs: T[]) => T): (xs: T[], dy: T) => T[]
  matMul(a: T, b: T, transposeA?: boolean, transposeB?: boolean): T
  add(a: Numeric, b: Numeric): T
  sub(a: Numeric, b: Numeric): T
  mul(a: Numeric, b: Numeric): T
  exp(x: T): T
  tanh(x: T): T
  relu(x: T): T
  rsqrt(x: T): T
  softmax(x: T): T
  reshape(x: T, shape: number[]): T
  transpose(x: T, order: number[]): T
  unstack(x: T): T[]
  conv2d(x: T, w: T, stride: number, pad: 'same'): T
  maxPool(x: T, size: number, stride: number, pad: 'valid'): T
  avgPool(x: T, size: number, stride: number, pad: 'valid'): T
  moments(x: T, axis: number, keepDims: boolean): { mean: T; variance: T }
  losses: { softmaxCrossEntropy(labels: T, logits: T): T }
  train: Record<'sgd' | 'adam', (rate: number) => Optimizer>
}
interface Optimizer {
  minimize(loss: () => T, returnCost: true): T
}

console.warn = () => {} // it advertises tfjs-node
export const tf: TF = requirePeer('@tensorflow/tfjs')
const backend = '@tensorflow/tfjs-backend-wasm'
requirePeer(backend).setWasmPaths(`${dirname(requirePeer.resolve(backend))}/`)
await tf.setBackend('wasm')

export function array(shape: number[], seed: number): T {
  const size = shape.reduce((a, b) => a * b)
  return tf.tensor(fill(size, seed), shape)
}

/** The result is made and freed in every call. */
export function offered(compute: () => T | T[]): Work {
  const sum = (results: T | T[]) => absSum([results].flat().flatMap(x => [...x.dataSync()]))
  return {
    run: () => tf.dispose(tf.tidy(compute)),
    check: () => sum(tf.tidy(compute)),
  }
}

/** It has neither of these two. */
export function gelu(x: T): T {
  const cubic = tf.add(x, tf.mul(0.044715, tf.mul(x, tf.mul(x, x))))
  const gate = tf.add(1, tf.tanh(tf.mul(Math.sqrt(2 / Math.PI), cubic)))
  return tf.mul(tf.mul(0.5, x), gate)
}

export function norm(x: T, gain: T, shift: T): T {
  const { mean, variance } = tf.moments(x, -1, true)
  const standard = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)))
  return tf.add(tf.mul(standard, gain), shift)
}
