// TensorFlow.js on language: attention, a GPT. See tfjs-wasm.ts.

import type { Work } from '../adapter.ts'
import { aheadOf, gptParameters, integers, oneHot } from '../inputs.ts'
import type { AttentionItem, GPTItem } from '../kinds.ts'
import { array, gelu, norm, offered, type T, tf } from './tfjs-wasm-peer.ts'

/** Softmax over what is not ahead, of queries and keys [..., context, width]. */
function causalAttention(context: number, width: number): (q: T, k: T, v: T) => T {
  const ahead = tf.tensor(aheadOf(context), [context, context])
  return (q, k, v) => {
    const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(width))
    return tf.matMul(tf.softmax(tf.add(scores, ahead)), v)
  }
}

export function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
  const [q, k, v, dy] = [1, 2, 3, 4].map(seed => array([batch, heads, context, width], seed))
  const attend = causalAttention(context, width)
  if (pass === 'fwd') return offered(() => attend(q, k, v))
  const gradients = tf.grads(attend)
  return offered(() => gradients([q, k, v], dy))
}

/** Ids are one-hot rows here, for there is no gradient of a lookup. */
export function gpt(item: GPTItem): Work | undefined {
  if (item.threads > 1) return
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
