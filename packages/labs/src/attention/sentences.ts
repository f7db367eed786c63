// The layer that ships: three heads of four numbers, trained on sentences of six words. Each word asks all of them, itself
// included.
import { dot, type Matrix, type Model } from './model.ts'
import { k, kBias, places, q, qBias, v, vBias, words } from './weights.ts'

/** Ids of words: 0, 1 and 2 are verbs, 3 is "the". The third sentence is the first, shuffled. */
const sentences = [
  [3, 5, 6, 0, 4, 7],
  [4, 7, 2, 3, 5, 8],
  [5, 7, 4, 6, 3, 0],
]

const through = (x: Matrix, w: Matrix, b: readonly number[]): Matrix =>
  x.map(row => w.map((weights, i) => dot(weights, row) + b[i]!))

function sentenceOf(ids: readonly number[]) {
  const x = ids.map((id, place) => words[id]!.map((value, c) => value + places[place]![c]!))
  return { ids, q: through(x, q, qBias), k: through(x, k, kBias), v: through(x, v, vBias) }
}

export const shipped: Model = {
  ...{ isOwn: false, heads: 3, d: 4 },
  sentences: sentences.map(sentenceOf),
  rules: {
    itself: (_, row) => row,
    before: (_, row) => Math.max(0, row - 1),
    first: () => 0,
    fourth: () => 3,
    verb: ids => ids.findIndex(id => id < 3),
    the: ids => ids.indexOf(3),
  },
}
