// jax-js on language: attention, a GPT. See jax-js.ts.

import type { Work } from '../adapter.ts'
import { aheadOf, gptParameters, integers, oneHot } from '../inputs.ts'
import type { AttentionItem, GPTItem } from '../kinds.ts'
import { type A, array, filled, grad, type Loss, nn, np, offered } from './jax-js-peer.ts'
import { adam, crossEntropy } from './jax-js-training.ts'

/** Softmax over what is not ahead. `ahead` stays. */
function attend([q, k, v]: A[], { ahead, width }: { ahead: A; width: number }): A {
  const scores = np.matmul(q, np.transpose(k, [0, 1, 3, 2])).mul(1 / Math.sqrt(width))
  return np.matmul(nn.softmax(scores.add(ahead.ref)), v)
}

export function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
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
export function gpt(item: GPTItem): Work | undefined {
  if (item.threads > 1) return
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
