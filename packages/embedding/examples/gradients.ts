// Word vectors learnt as any network is: tables that are looked up, a loss, gradients, an optimizer. `trainSkipGram` takes
// such steps without a graph. Ten words; in this world the even ones keep each other's company, and so do the odd ones.

import { cosineSimilarity, Embedding, skipGramLoss } from '@neuralings/embedding'
import { Adam } from '@neuralings/optim'
import { createRng, scope, select, tensor } from '@neuralings/tensor'

const rng = createRng(0)
const vectors = new Embedding(10, 4, { rng })
const contexts = new Embedding(10, 4, { rng })
const optimizer = new Adam([...vectors.parameters(), ...contexts.parameters()], { lr: 0.03 })

const ids = (values: number[] | number[][]) => tensor(values, { dtype: 'int32' })
const times = <T>(n: number, make: () => T) => Array.from({ length: n }, make)

function step(): number {
  const center = times(64, () => rng.integer(0, 10))
  const neighbour = center.map(word => 2 * rng.integer(0, 5) + (word % 2))
  const drawn = times(64, () => times(3, () => rng.integer(0, 10)))
  optimizer.zeroGrad()
  const loss = skipGramLoss(
    vectors.forward(ids(center)), // [64, 4]
    contexts.forward(ids(neighbour)), // [64, 4]
    contexts.forward(ids(drawn)), // [64, 3, 4]
  )
  loss.backward()
  optimizer.step()
  return loss.item()
}

const losses = times(300, () => scope(step))
console.log(losses[0] > 2.5, losses.at(-1)! < 2) // true true

// The mean cosine of two words of one kind, and of two words of different kinds.
const row = (word: number) => select(vectors.weight.data, { dim: 0, index: word })
const pairs = times(100, () => 0).map((_, i) => [i % 10, Math.floor(i / 10)])
const likeness = (isKind: (a: number, b: number) => boolean) => {
  const cosines = pairs
    .filter(([a, b]) => a !== b && isKind(a, b))
    .map(([a, b]) => cosineSimilarity(row(a), row(b)).item())
  return cosines.reduce((x, y) => x + y) / cosines.length
}
console.log(likeness((a, b) => a % 2 === b % 2) > 0.7) // true
console.log(likeness((a, b) => a % 2 !== b % 2) < 0.2) // true
