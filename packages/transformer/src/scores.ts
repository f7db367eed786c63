// What a model thinks of every token: a score for each, which a softmax turns into probabilities.

import { contiguous, type Tensor } from '@neuralings/tensor'

/** Throws unless there is one number for each token: [V]. */
export function checkLists(op: string, lists: Record<string, Tensor>): void {
  for (const [name, { shape }] of Object.entries(lists)) {
    if (shape.length === 1) continue
    throw new RangeError(`${op}: expected ${name} of shape [V], got [${shape}]`)
  }
}

/** Throws unless `logits` are scores [V] that a softmax can turn into probabilities: below ∞, and not all of them −∞. */
export function checkScores(op: string, logits: Tensor): void {
  checkLists(op, { logits })
  const scores = contiguous(logits).data
  let isAny = false
  for (let id = 0; id < scores.length; id++) {
    const score = scores[id]
    if (score > -Infinity) isAny = true
    if (score < Infinity) continue
    throw new RangeError(`${op}: the score of token ${id} is ${score}; are all weights numbers?`)
  }
  if (!isAny) throw new RangeError(`${op}: expected a token with a score above -Infinity, got none`)
}
