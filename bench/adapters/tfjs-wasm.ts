// TensorFlow.js on WebAssembly, from npm: what it does for each item.

import type { Work } from '../adapter.ts'
import { integers, mlpLayers, oneHot } from '../inputs.ts'
import type {
  ConvItem,
  ElementwiseItem,
  Item,
  LayerNormItem,
  MatmulItem,
  MLPItem,
  PoolItem,
} from '../kinds.ts'
import { attention, gpt } from './tfjs-wasm-language.ts'
import { array, gelu, norm, offered, type T, tf } from './tfjs-wasm-peer.ts'

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

function pool({ kind, images, channels, side, parts, pass }: PoolItem): Work | undefined {
  if (pass !== 'fwd') return
  const x = tf.transpose(array([images, channels, side, side], 1), [0, 2, 3, 1])
  const [op, size] = [kind === 'maxpool' ? tf.maxPool : tf.avgPool, side / parts]
  return offered(() => op(x, size, size, 'valid'))
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
  }
}
