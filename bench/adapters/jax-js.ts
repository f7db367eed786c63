// jax-js, from npm: what it does for each item.

import type { Work } from '../adapter.ts'
import type { ElementwiseItem, Item, LayerNormItem, MatmulItem } from '../kinds.ts'
import { conv, lenet, pool } from './jax-js-images.ts'
import { attention, gpt } from './jax-js-language.ts'
import { type A, filled, grad, nn, np, offered } from './jax-js-peer.ts'
import { mlp } from './jax-js-training.ts'

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
    case 'avgpool':
      return pool(item)
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
