// jax-js on its WebAssembly device, everything under `jit`. An operation uses up its arguments; `x.ref` keeps x for
// another use. What we use of it is declared here, for it is no dependency of this repository.

import type { Work } from '../adapter.ts'
import {
  absSum,
  aheadOf,
  fill,
  gptParameters,
  integers,
  type Layer,
  lenetLayers,
  mlpLayers,
  oneHot,
} from '../inputs.ts'
import type {
  AttentionItem,
  ConvItem,
  ElementwiseItem,
  GPTItem,
  Item,
  LayerNormItem,
  LeNetItem,
  MatmulItem,
  MLPItem,
  PoolItem,
} from '../items.ts'
import { requirePeer } from '../peers.ts'

interface A {
  readonly ref: A
  readonly shape: number[]
  reshape(shape: number[]): A
  slice(index: number): A
  add(x: A | number): A
  sub(x: A | number): A
  mul(x: A | number): A
  div(x: A | number): A
  sum(): A
  dispose(): void
  dataSync(): Float32Array
  blockUntilReady(): Promise<A>
}
type Parameters = Record<string, A>

interface Jax {
  init(): Promise<unknown>
  defaultDevice(name: string): void
  jit<F>(f: F): F
  grad(f: (...xs: A[]) => A, options: { argnums: number[] }): (...xs: A[]) => A[]
  valueAndGrad(f: Loss): (p: Parameters, x: A, y: A) => [A, Parameters]
  numpy: {
    array(data: Float32Array | number): A
    zeros(shape: number[]): A
    matmul(a: A, b: A): A
    transpose(x: A, order?: number[]): A
    max(x: A, axes: number[]): A
  } & Record<'exp' | 'tanh' | 'square' | 'sqrt', (x: A) => A>
  lax: { conv(x: A, w: A, strides: number[], padding: Padding): A }
  nn: Record<'relu' | 'softmax' | 'logSoftmax' | 'standardize', (x: A) => A> & {
    gelu(x: A, options: { approximate: boolean }): A
  }
}
type Padding = 'SAME' | 'VALID'
type Loss = (p: Parameters, x: A, y: A) => A

const {
  init,
  defaultDevice,
  jit,
  grad,
  valueAndGrad,
  numpy: np,
  lax,
  nn,
}: Jax = requirePeer('@jax-js/jax')
await init()
defaultDevice('wasm')

const array = (data: Float32Array, shape: number[]) => np.array(data).reshape(shape)

function filled(shape: number[], seed: number): A {
  const size = shape.reduce((a, b) => a * b)
  return array(fill(size, seed), shape)
}

function offered(f: (...xs: A[]) => A | A[], inputs: A[]): Work {
  const compiled = jit(f)
  const compute = () => [compiled(...inputs.map(x => x.ref))].flat()
  return {
    async run() {
      for (const y of compute()) (await y.blockUntilReady()).dispose()
    },
    check: () => absSum(compute().flatMap(y => [...y.dataSync()])),
  }
}

function matmul({ m, k, n, ta, tb }: MatmulItem): Work {
  const turn = (x: A, turned: boolean) => (turned ? np.transpose(x) : x)
  const a = filled(ta ? [k, m] : [m, k], 1)
  const b = filled(tb ? [n, k] : [k, n], 2)
  return offered((a, b) => np.matmul(turn(a, ta), turn(b, tb)), [a, b])
}

function elementwise({ op, n }: ElementwiseItem): Work {
  const [a, b] = [filled([n], 1), filled([n], 2)]
  if (op === 'add' || op === 'mul') return offered((a, b) => a[op](b), [a, b])
  return offered(op === 'gelu' ? x => nn.gelu(x, { approximate: true }) : np[op], [a])
}

function layerNorm({ rows, cols, pass }: LayerNormItem): Work {
  const inputs = [filled([rows, cols], 1), filled([cols], 2), filled([cols], 3)]
  const norm = (x: A, gain: A, shift: A) => nn.standardize(x).mul(gain).add(shift)
  if (pass === 'fwd') return offered(norm, inputs)
  const gradients = grad((x, gain, shift, dy) => norm(x, gain, shift).mul(dy).sum(), {
    argnums: [0, 1, 2],
  })
  return offered(gradients, [...inputs, filled([rows, cols], 4)])
}

function conv({ images, inputs, side, outputs, pass }: ConvItem): Work {
  const forward = (x: A, w: A) => lax.conv(x, w, [1, 1], 'SAME')
  const leaves = [filled([images, inputs, side, side], 1), filled([outputs, inputs, 3, 3], 2)]
  if (pass === 'fwd') return offered(forward, leaves)
  const gradients = grad((x, w, dy) => forward(x, w).mul(dy).sum(), { argnums: [0, 1] })
  return offered(gradients, [...leaves, filled([images, outputs, side, side], 3)])
}

/** It has no pooling: the largest of two dimensions of length 2. */
function halved(x: A): A {
  const [images, channels, height, width] = x.shape
  return np.max(x.reshape([images, channels, height / 2, 2, width / 2, 2]), [3, 5])
}

function maxPool({ images, channels, side, pass }: PoolItem): Work {
  const x = filled([images, channels, side, side], 1)
  if (pass === 'fwd') return offered(halved, [x])
  const gradients = grad((x, dy) => halved(x).mul(dy).sum(), { argnums: [0] })
  return offered(gradients, [x, filled([images, channels, side / 2, side / 2], 3)])
}

/** The mean of the losses of a batch. */
function crossEntropy(logits: A, y: A): A {
  const [batch] = logits.shape
  return nn
    .logSoftmax(logits)
    .mul(y)
    .sum()
    .mul(-1 / batch)
}

const linear = (x: A, p: Parameters, i: number) => np.matmul(x, p[`w${i}`]).add(p[`b${i}`])

function named(layers: Layer[]): Parameters {
  const entries = layers.flatMap(({ w, b, inputs, outputs }, i): [string, A][] => [
    [`w${i}`, array(w, [inputs, outputs])],
    [`b${i}`, array(b, [outputs])],
  ])
  return Object.fromEntries(entries)
}

function mlp({ batch, opt }: MLPItem): Work {
  const loss: Loss = (p, x, y) => crossEntropy(linear(nn.relu(linear(x, p, 0)), p, 1), y)
  const step = (opt === 'sgd' ? sgd : adam)(loss, named(mlpLayers()))
  return training(step, [batch, 784])
}

function lenet({ batch }: LeNetItem): Work {
  const { convolutions, linear: layers } = lenetLayers()
  const kernels = convolutions.flatMap(({ w, b, inputs, outputs }, i): [string, A][] => [
    [`k${i}`, array(w, [outputs, inputs, 5, 5])],
    [`c${i}`, array(b, [outputs, 1, 1])],
  ])
  const stage = (x: A, [k, c]: A[], padding: Padding) =>
    halved(nn.relu(lax.conv(x, k, [1, 1], padding).add(c)))
  const loss: Loss = (p, x, y) => {
    const pictures = stage(stage(x, [p.k0, p.c0], 'SAME'), [p.k1, p.c1], 'VALID')
    const hidden = nn.relu(linear(pictures.reshape([batch, 400]), p, 0))
    return crossEntropy(linear(nn.relu(linear(hidden, p, 1)), p, 2), y)
  }
  const step = sgd(loss, { ...Object.fromEntries(kernels), ...named(layers) })
  return training(step, [batch, 1, 28, 28])
}

/** Steps on one batch again and again. */
function training(step: (x: A, y: A) => A, shape: number[]): Work {
  const x = filled(shape, 1)
  const y = array(oneHot(integers(shape[0], 2, 10), 10), [shape[0], 10])
  return { run: () => step(x.ref, y.ref).dataSync()[0] }
}

/** Softmax over what is not ahead. `ahead` stays. */
function attend([q, k, v]: A[], { ahead, width }: { ahead: A; width: number }): A {
  const scores = np.matmul(q, np.transpose(k, [0, 1, 3, 2])).mul(1 / Math.sqrt(width))
  return np.matmul(nn.softmax(scores.add(ahead.ref)), v)
}

function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
  const [q, k, v, dy] = [1, 2, 3, 4].map(seed => filled([batch, heads, context, width], seed))
  const mask = array(aheadOf(context), [context, context])
  const run = (q: A, k: A, v: A, ahead: A) => {
    const heard = attend([q, k, v], { ahead, width })
    ahead.dispose()
    return heard
  }
  if (pass === 'fwd') return offered(run, [q, k, v, mask])
  const gradients = grad((q, k, v, ahead, dy) => run(q, k, v, ahead).mul(dy).sum(), {
    argnums: [0, 1, 2],
  })
  return offered(gradients, [q, k, v, mask, dy])
}

/** Ids are one-hot rows here, as for tfjs. */
function gpt(item: GPTItem): Work {
  const { layers, heads, embedDim, context, batch, vocabSize } = item
  const [count, width] = [batch * context, embedDim / heads]
  const entries = Object.entries(gptParameters(item)).map(
    ([name, { data, shape }]) => [name, array(data, shape)] as const,
  )
  const [ids, target] = [1, 2].map(seed =>
    array(oneHot(integers(count, seed, vocabSize), vocabSize), [count, vocabSize]),
  )
  const mask = aheadOf(context)
  const loss: Loss = (p, ids, target) => {
    const ahead = array(mask, [context, context])
    const norm = (name: string, x: A) =>
      nn.standardize(x).mul(p[`${name}.weight`]).add(p[`${name}.bias`])
    const linear = (name: string, x: A) => np.matmul(x, p[`${name}.weight`]).add(p[`${name}.bias`])
    const heard = (qkv: A) => {
      const parts = np.transpose(qkv.reshape([batch, context, 3, heads, width]), [2, 0, 3, 1, 4])
      const heard = attend(
        [0, 1, 2].map(i => parts.ref.slice(i)),
        { ahead, width },
      )
      parts.dispose()
      return np.transpose(heard, [0, 2, 1, 3]).reshape([count, embedDim])
    }
    const words = np.matmul(ids, p['wte.weight'].ref).reshape([batch, context, embedDim])
    let x = words.add(p['wpe.weight']).reshape([count, embedDim])
    for (let i = 0; i < layers; i++) {
      const qkv = linear(`h.${i}.attn.c_attn`, norm(`h.${i}.ln_1`, x.ref))
      x = x.add(linear(`h.${i}.attn.c_proj`, heard(qkv)))
      const inside = linear(`h.${i}.mlp.c_fc`, norm(`h.${i}.ln_2`, x.ref))
      x = x.add(linear(`h.${i}.mlp.c_proj`, nn.gelu(inside, { approximate: true })))
    }
    ahead.dispose()
    const logits = np.matmul(norm('ln_f', x), np.transpose(p['wte.weight']))
    return crossEntropy(logits, target)
  }
  const step = adam(loss, Object.fromEntries(entries))
  return { run: () => step(ids.ref, target.ref).dataSync()[0] }
}

const map = (p: Parameters, f: (x: A, name: string) => A): Parameters =>
  Object.fromEntries(Object.entries(p).map(([name, x]) => [name, f(x, name)]))
const kept = (p: Parameters) => map(p, x => x.ref)

function sgd(loss: Loss, start: Parameters): (x: A, y: A) => A {
  let p = start
  const update = jit((p: Parameters, x: A, y: A): [A, Parameters] => {
    const [error, g] = valueAndGrad(loss)(kept(p), x, y)
    return [error, map(p, (w, name) => w.sub(g[name].mul(0.1)))]
  })
  return (x, y) => {
    const [error, next] = update(p, x, y)
    p = next
    return error
  }
}

function adam(loss: Loss, start: Parameters): (x: A, y: A) => A {
  const zeros = () => map(start, w => np.zeros(w.shape))
  let [p, m, v] = [start, zeros(), zeros()]
  let t = 0
  const update = jit((old: Parameters[], rate: A, x: A, y: A): [A, Parameters[]] => {
    const [p, m, v] = old
    const [error, g] = valueAndGrad(loss)(kept(p), x, y)
    const mean = map(m, (x, name) => x.mul(0.9).add(g[name].ref.mul(0.1)))
    const power = map(v, (x, name) => x.mul(0.999).add(np.square(g[name]).mul(0.001)))
    const move = (name: string) =>
      mean[name].ref.mul(rate.ref).div(np.sqrt(power[name].ref).add(1e-8))
    const next = map(p, (w, name) => w.sub(move(name)))
    rate.dispose()
    return [error, [next, mean, power]]
  })
  return (x, y) => {
    t++
    const rate = (1e-3 * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t)
    const [error, next] = update([p, m, v], np.array(rate), x, y)
    ;[p, m, v] = next
    return error
  }
}

export function setup(item: Item): Work | undefined {
  switch (item.kind) {
    case 'matmul':
      return matmul(item)
    case 'elementwise':
      return elementwise(item)
    case 'softmax':
      return offered(nn.softmax, [filled([item.rows, item.cols], 1)])
    case 'addBias':
      return offered(
        (x, bias) => x.add(bias),
        [filled([item.rows, item.cols], 1), filled([item.cols], 2)],
      )
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
    case 'lenet':
      return lenet(item)
  }
}
