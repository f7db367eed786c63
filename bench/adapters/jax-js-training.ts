// A step of training in jax-js: parameters by name, a loss, and an optimizer, all compiled into one function.

import type { Work } from '../adapter.ts'
import { integers, type Layer, mlpLayers, oneHot } from '../inputs.ts'
import type { MLPItem } from '../kinds.ts'
import {
  type A,
  array,
  filled,
  jit,
  type Loss,
  nn,
  np,
  type Parameters,
  valueAndGrad,
} from './jax-js-peer.ts'

/** The mean of the losses of a batch. */
export function crossEntropy(logits: A, y: A): A {
  const [batch] = logits.shape
  return nn
    .logSoftmax(logits)
    .mul(y)
    .sum()
    .mul(-1 / batch)
}

export const linear = (x: A, p: Parameters, i: number) => np.matmul(x, p[`w${i}`]).add(p[`b${i}`])

export function named(layers: Layer[]): Parameters {
  const entries = layers.flatMap(({ w, b, inputs, outputs }, i): [string, A][] => [
    [`w${i}`, array(w, [inputs, outputs])],
    [`b${i}`, array(b, [outputs])],
  ])
  return Object.fromEntries(entries)
}

/** Steps on one batch again and again. */
export function training(step: (x: A, y: A) => A, shape: number[]): Work {
  const x = filled(shape, 1)
  const y = array(oneHot(integers(shape[0], 2, 10), 10), [shape[0], 10])
  return { run: () => step(x.ref, y.ref).dataSync()[0] }
}

const map = (p: Parameters, f: (x: A, name: string) => A): Parameters =>
  Object.fromEntries(Object.entries(p).map(([name, x]) => [name, f(x, name)]))
const kept = (p: Parameters) => map(p, x => x.ref)

export function sgd(loss: Loss, start: Parameters): (x: A, y: A) => A {
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

export function adam(loss: Loss, start: Parameters): (x: A, y: A) => A {
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

export function mlp({ batch, opt }: MLPItem): Work {
  const loss: Loss = (p, x, y) => crossEntropy(linear(nn.relu(linear(x, p, 0)), p, 1), y)
  const step = (opt === 'sgd' ? sgd : adam)(loss, named(mlpLayers()))
  return training(step, [batch, 784])
}
