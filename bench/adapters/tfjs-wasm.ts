// TensorFlow.js on its WebAssembly backend, which has one thread in Node. What we use of it is declared here, for it is
// no dependency of this repository.

import { dirname } from 'node:path'
import type { Work } from '../adapter.ts'
import { absSum, fill, integers, mlpLayers, oneHot } from '../inputs.ts'
import type { ElementwiseItem, Item, LayerNormItem, MatmulItem, MLPItem } from '../items.ts'
import { requirePeer } from '../peers.ts'

interface T {
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
  moments(x: T, axis: number, keepDims: boolean): { mean: T; variance: T }
  losses: { softmaxCrossEntropy(labels: T, logits: T): T }
  train: Record<'sgd' | 'adam', (rate: number) => Optimizer>
}
interface Optimizer {
  minimize(loss: () => T, returnCost: true): T
}

console.warn = () => {} // it advertises tfjs-node
const tf: TF = requirePeer('@tensorflow/tfjs')
const backend = '@tensorflow/tfjs-backend-wasm'
requirePeer(backend).setWasmPaths(`${dirname(requirePeer.resolve(backend))}/`)
await tf.setBackend('wasm')

function array(shape: number[], seed: number): T {
  const size = shape.reduce((a, b) => a * b)
  return tf.tensor(fill(size, seed), shape)
}

/** The result is made and freed in every call. */
function offered(compute: () => T | T[]): Work {
  const sum = (results: T | T[]) => absSum([results].flat().flatMap(x => [...x.dataSync()]))
  return {
    run: () => tf.dispose(tf.tidy(compute)),
    check: () => sum(tf.tidy(compute)),
  }
}

function matmul({ m, k, n, ta, tb }: MatmulItem): Work {
  const a = array(ta ? [k, m] : [m, k], 1)
  const b = array(tb ? [n, k] : [k, n], 2)
  return offered(() => tf.matMul(a, b, ta, tb))
}

function elementwise({ op, n }: ElementwiseItem): Work {
  const [a, b] = [array([n], 1), array([n], 2)]
  if (op === 'add' || op === 'mul') return offered(() => tf[op](a, b))
  return offered(() => (op === 'gelu' ? gelu(a) : tf[op](a)))
}

function gelu(x: T): T {
  const cubic = tf.add(x, tf.mul(0.044715, tf.mul(x, tf.mul(x, x))))
  const gate = tf.add(1, tf.tanh(tf.mul(Math.sqrt(2 / Math.PI), cubic)))
  return tf.mul(tf.mul(0.5, x), gate)
}

function layerNorm({ rows, cols, pass }: LayerNormItem): Work {
  const inputs = [array([rows, cols], 1), array([cols], 2), array([cols], 3)]
  const norm = (x: T, gain: T, shift: T) => {
    const { mean, variance } = tf.moments(x, -1, true)
    const standard = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)))
    return tf.add(tf.mul(standard, gain), shift)
  }
  if (pass === 'fwd') return offered(() => norm(inputs[0], inputs[1], inputs[2]))
  const gradients = tf.grads(norm)
  const dy = array([rows, cols], 4)
  return offered(() => gradients(inputs, dy))
}

function mlp({ batch, opt }: MLPItem): Work {
  const x = array([batch, 784], 1)
  const y = tf.tensor(oneHot(integers(batch, 2, 10), 10), [batch, 10])
  const layers = mlpLayers().map(({ w, b, inputs, outputs }) => ({
    w: tf.variable(tf.tensor(w, [inputs, outputs])),
    b: tf.variable(tf.tensor(b, [outputs])),
  }))
  const linear = (x: T, i: number) => tf.add(tf.matMul(x, layers[i].w), layers[i].b)
  const optimizer = tf.train[opt](opt === 'sgd' ? 0.1 : 1e-3)
  const loss = () => tf.losses.softmaxCrossEntropy(y, linear(tf.relu(linear(x, 0)), 1))
  return { run: () => tf.tidy(() => optimizer.minimize(loss, true).dataSync()[0]) }
}

export function setup(item: Item): Work | undefined {
  switch (item.kind) {
    case 'matmul':
      return matmul(item)
    case 'elementwise':
      return elementwise(item)
    case 'softmax': {
      const x = array([item.rows, item.cols], 1)
      return offered(() => tf.softmax(x))
    }
    case 'addBias': {
      const [x, bias] = [array([item.rows, item.cols], 1), array([item.cols], 2)]
      return offered(() => tf.add(x, bias))
    }
    case 'layernorm':
      return layerNorm(item)
    case 'mlp':
      return mlp(item)
  }
}
