// TensorFlow.js on its WebAssembly backend, which has one thread in Node. What we use of it is declared here, for it is
// no dependency of this repository.

import { dirname } from 'node:path'
import type { Work } from '../adapter.ts'
import { absSum, aheadOf, fill, gptParameters, integers, mlpLayers, oneHot } from '../inputs.ts'
import type {
  AttentionItem,
  ConvItem,
  ElementwiseItem,
  GPTItem,
  Item,
  LayerNormItem,
  MatmulItem,
  MLPItem,
  PoolItem,
} from '../items.ts'
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
  reshape(x: T, shape: number[]): T
  transpose(x: T, order: number[]): T
  unstack(x: T): T[]
  conv2d(x: T, w: T, stride: number, pad: 'same'): T
  maxPool(x: T, size: number, stride: number, pad: 'valid'): T
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

function norm(x: T, gain: T, shift: T): T {
  const { mean, variance } = tf.moments(x, -1, true)
  const standard = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)))
  return tf.add(tf.mul(standard, gain), shift)
}

function layerNorm({ rows, cols, pass }: LayerNormItem): Work {
  const inputs = [array([rows, cols], 1), array([cols], 2), array([cols], 3)]
  if (pass === 'fwd') return offered(() => norm(inputs[0], inputs[1], inputs[2]))
  const gradients = tf.grads(norm)
  const dy = array([rows, cols], 4)
  return offered(() => gradients(inputs, dy))
}

/** Images have their channels last here. Convolution has no gradient of the weights on this backend, pooling none at all. */
function conv({ images, inputs, side, outputs, pass }: ConvItem): Work | undefined {
  if (pass !== 'fwd') return
  const x = tf.transpose(array([images, inputs, side, side], 1), [0, 2, 3, 1])
  const w = tf.transpose(array([outputs, inputs, 3, 3], 2), [2, 3, 1, 0])
  return offered(() => tf.conv2d(x, w, 1, 'same'))
}

function maxPool({ images, channels, side, pass }: PoolItem): Work | undefined {
  if (pass !== 'fwd') return
  const x = tf.transpose(array([images, channels, side, side], 1), [0, 2, 3, 1])
  return offered(() => tf.maxPool(x, 2, 2, 'valid'))
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

/** Softmax over what is not ahead, of queries and keys [..., context, width]. */
function causalAttention(context: number, width: number): (q: T, k: T, v: T) => T {
  const ahead = tf.tensor(aheadOf(context), [context, context])
  return (q, k, v) => {
    const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(width))
    return tf.matMul(tf.softmax(tf.add(scores, ahead)), v)
  }
}

function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
  const [q, k, v, dy] = [1, 2, 3, 4].map(seed => array([batch, heads, context, width], seed))
  const attend = causalAttention(context, width)
  if (pass === 'fwd') return offered(() => attend(q, k, v))
  const gradients = tf.grads(attend)
  return offered(() => gradients([q, k, v], dy))
}

/** Ids are one-hot rows here, for there is no gradient of a lookup. */
function gpt(item: GPTItem): Work {
  const { layers, heads, embedDim, context, batch, vocabSize } = item
  const [count, width] = [batch * context, embedDim / heads]
  const entries = Object.entries(gptParameters(item)).map(
    ([name, { data, shape }]) => [name, tf.variable(tf.tensor(data, shape))] as const,
  )
  const p = Object.fromEntries(entries)
  const [ids, target] = [1, 2].map(seed =>
    tf.tensor(oneHot(integers(count, seed, vocabSize), vocabSize), [count, vocabSize]),
  )
  const attend = causalAttention(context, width)
  const normed = (name: string, x: T) => norm(x, p[`${name}.weight`], p[`${name}.bias`])
  const linear = (name: string, x: T) =>
    tf.add(tf.matMul(x, p[`${name}.weight`]), p[`${name}.bias`])
  const heard = (qkv: T) => {
    const parts = tf.reshape(qkv, [batch, context, 3, heads, width])
    const [q, k, v] = tf.unstack(tf.transpose(parts, [2, 0, 3, 1, 4]))
    return tf.reshape(tf.transpose(attend(q, k, v), [0, 2, 1, 3]), [count, embedDim])
  }
  const logits = () => {
    const words = tf.reshape(tf.matMul(ids, p['wte.weight']), [batch, context, embedDim])
    let x = tf.reshape(tf.add(words, p['wpe.weight']), [count, embedDim])
    for (let i = 0; i < layers; i++) {
      const qkv = linear(`h.${i}.attn.c_attn`, normed(`h.${i}.ln_1`, x))
      x = tf.add(x, linear(`h.${i}.attn.c_proj`, heard(qkv)))
      const inside = gelu(linear(`h.${i}.mlp.c_fc`, normed(`h.${i}.ln_2`, x)))
      x = tf.add(x, linear(`h.${i}.mlp.c_proj`, inside))
    }
    return tf.matMul(normed('ln_f', x), p['wte.weight'], false, true)
  }
  const optimizer = tf.train.adam(1e-3)
  const loss = () => tf.losses.softmaxCrossEntropy(target, logits())
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
    case 'conv':
      return conv(item)
    case 'maxpool':
      return maxPool(item)
    case 'mlp':
      return mlp(item)
    case 'attention':
      return attention(item)
    case 'gpt':
      return gpt(item)
  }
}
