// How surprised a model is by text that it has not read, in nats for each token: log 27 if it knows nothing about 27
// letters. And the least that a network must beat: counting which letter follows which.

import { noGrad } from '@neuralings/autograd'
import { type Batch, crossEntropy, type Model } from '@neuralings/optim'
import { ne, scope, slice, sum } from '@neuralings/tensor'

/** The mean cross-entropy of `model` on rows `x` and answers `y` [n, T], a hundred rows at a time. */
export function surprise(model: Model, { x, y }: Batch): number {
  let [all, tokens] = [0, 0]
  for (let start = 0; start < x.shape[0]; start += 100) {
    const [ids, answers] = [x, y].map(rows => slice(rows, [[start, start + 100]]))
    all += scope(() =>
      noGrad(() => {
        const logits = 'forward' in model ? model.forward(ids) : model(ids)
        return crossEntropy(logits, answers, { reduction: 'sum' }).item()
      }),
    )
    tokens += sum(ne(answers, noToken)).item()
  }
  return all / tokens
}

/** What `crossEntropy` leaves out: the answers behind the end of a row. */
export const noToken = -100

/** The same for a bigram, counted on some rows, each pair once more than it occurs, and tried on others. */
export function bigramSurprise(
  seen: readonly number[][],
  { unseen, vocabSize }: { unseen: readonly number[][]; vocabSize: number },
): number {
  const counts = Array.from({ length: vocabSize }, () => Array<number>(vocabSize).fill(1))
  for (const [a, b] of seen.flatMap(pairs)) counts[a][b]++
  const totals = counts.map(row => row.reduce((x, y) => x + y))
  const surprises = unseen.flatMap(pairs).map(([a, b]) => -Math.log(counts[a][b] / totals[a]))
  return surprises.reduce((x, y) => x + y) / surprises.length
}

function pairs(ids: readonly number[]): [number, number][] {
  return ids.slice(1).map((id, i) => [ids[i], id])
}
