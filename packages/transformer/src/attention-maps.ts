// Where did the model look? The weights of all attention in a model while it reads one input: as data, to be drawn. They
// are the one part of a large network that can be read with the naked eye. PyTorch: a hook, register_forward_hook.

import { noGrad, type Variable } from '@neuralings/autograd'
import type { Module } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import type { Attention } from './attention-options.ts'

/** A module that attends, and can say where. */
type Attender = Module & { attend(...inputs: unknown[]): Attention }

/**
 * Calls `read`, which is to run `model` on something, and returns the attention weights of every part that attended, by
 * its name: [..., heads, queries, keys]. If a part attended several times, the last time counts. No gradient is kept.
 *
 * @example
 * const sizes = { vocabSize: 5, blockSize: 8, layers: 2, heads: 4, embedDim: 8 }
 * const gpt = new GPT({ ...sizes, rng: createRng(0) })
 * const maps = attentionMaps(gpt, () => gpt.forward(tensor([3, 1, 4], { dtype: 'int32' })))
 * console.log(Object.keys(maps), maps['h.1.attn'].shape) // [ 'h.0.attn', 'h.1.attn' ] [ 4, 3, 3 ]
 */
export function attentionMaps(model: Module, read: () => Variable): Record<string, Tensor> {
  const maps: Record<string, Tensor> = {}
  const listening = [...attendersOf(model)].map(([name, attender]) =>
    listen(attender, weights => {
      maps[name] = weights
    }),
  )
  try {
    noGrad(read)
  } finally {
    for (const stop of listening) stop()
  }
  return maps
}

/** All parts of a model that attend, by the way to them. */
function* attendersOf(module: Module, prefix = ''): Generator<[name: string, part: Attender]> {
  for (const [name, child] of module.namedChildren()) {
    if (canAttend(child)) yield [prefix + name, child]
    yield* attendersOf(child, `${prefix}${name}.`)
  }
}

function canAttend(module: Module): module is Attender {
  return 'attend' in module && typeof module.attend === 'function'
}

/** Puts an ear behind `attend`, and returns how to take it away. */
function listen(attender: Attender, hear: (weights: Tensor) => void): () => void {
  const { attend } = attender
  attender.attend = (...inputs) => {
    const found = attend.apply(attender, inputs)
    hear(found.weights)
    return found
  }
  return () => void Reflect.deleteProperty(attender, 'attend')
}
