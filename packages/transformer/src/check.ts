// What is asked of sizes and options here. A wrong one would only show later, somewhere else, as a wrong shape.

import { contiguous, type Shape, type Tensor } from '@neuralings/tensor'

/** Throws unless every size is a whole number from `least` on. */
export function checkSizes(owner: string, sizes: Record<string, number>, least = 1): void {
  for (const [name, size] of Object.entries(sizes)) {
    if (Number.isInteger(size) && size >= least) continue
    throw new RangeError(`${owner}: expected ${name} to be a whole number ≥ ${least}, got ${size}`)
  }
}

/** Throws unless vectors of length `embedDim` can be cut into `heads` equal parts. */
export function checkHeads(owner: string, { embedDim, heads }: Record<string, number>): void {
  checkSizes(owner, { embedDim, heads })
  if (embedDim % heads === 0) return
  throw new RangeError(
    `${owner}: expected embedDim to be a multiple of heads, got ${embedDim} and ${heads}`,
  )
}

/** Throws unless x is vectors of length `dim`, one behind the other: [..., T, dim]. */
export function checkVectors(
  owner: object,
  { x: { shape }, dim }: { x: { shape: Shape }; dim: number },
): void {
  if (shape.length >= 2 && shape.at(-1) === dim) return
  throw new RangeError(`${owner}: expected vectors of shape [..., T, ${dim}], got [${shape}]`)
}

/** A model that is being trained, and drops numbers at random, would write something else each time. */
export function checkAtRest(
  owner: string,
  { training, dropout }: { training: boolean; dropout: { p: number } },
): void {
  if (!training || dropout.p === 0) return
  throw new Error(`${owner}: the model would drop numbers at random; call eval() first`)
}

/** Throws unless there is one number for each token: [V]. */
export function checkLists(op: string, lists: Record<string, Tensor>): void {
  for (const [name, { shape }] of Object.entries(lists)) {
    if (shape.length === 1) continue
    throw new RangeError(`${op}: expected ${name} of shape [V], got [${shape}]`)
  }
}

/** Throws unless `logits` are scores [V] that a softmax makes probabilities of: below ∞, and not all of them −∞. */
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
