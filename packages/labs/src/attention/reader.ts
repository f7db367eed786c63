// The layer that the learner has trained to find the pair: two heads, and rows of twenty symbols. Twenty questions ask, one
// for each place, and the places are asked.
import {
  add,
  createRng,
  matmul,
  type Rng,
  slice,
  type Tensor,
  take,
  tensor,
  transpose,
} from '@neuralings/tensor'
import { sinusoidalPositions } from '../sinusoidal-positions.ts'
import { ownWeights, type Shapes, shapesOf, type Weights } from '../weights.ts'
import { type Model, type Sentence, softmax } from './model.ts'

const [symbols, length, heads] = [10, 20, 2]

/** The learner's reader; nothing where there is none, or something else. */
export function openReader(own: Uint8Array | undefined): Model | undefined {
  const weights = ownWeights(own, shapesFor(heads))
  if (!weights) return undefined
  const width = weights['embedding.weight']!.shape[1]!
  const fits = width % heads === 0 && isSame(shapesOf(weights), shapesFor(width))
  return fits ? readerOf(weights, width) : undefined
}

/** The shapes of a reader so many numbers wide. */
function shapesFor(width: number): Shapes {
  const layer = (name: string, outputs: number) => [
    [`${name}.weight`, [outputs, width]],
    [`${name}.bias`, [outputs]],
  ]
  const tables = ['q', 'k', 'v', 'out'].flatMap(name => layer(`attention.${name}`, width))
  return Object.fromEntries([
    ['embedding.weight', [symbols + length, width]],
    ...tables,
    ...layer('out', symbols),
  ])
}

const isSame = (given: Shapes, wanted: Shapes): boolean =>
  Object.entries(wanted).every(([name, shape]) => given[name]!.join() === shape.join())

function readerOf(weights: Weights, width: number): Model {
  const rng = createRng(3)
  return {
    ...{ isOwn: true, heads, d: width / heads },
    sentences: Array.from({ length: 3 }, () => rowOf(weights, rng)),
    rules: {
      placeBefore: (_, row) => Math.max(0, row - 1),
      placeAfter: (_, row) => Math.min(length - 1, row + 1),
      first: () => 0,
      last: () => length - 1,
      asked: (_, row) => row,
    },
    answer(heard) {
      const merged = layer(weights, 'attention.out', tensor([heard])) // [1, C]
      return softmax((layer(weights, 'out', merged).toArray() as number[][])[0]!)
    },
  }
}

/** Twenty symbols, and every question about them. */
function rowOf(weights: Weights, rng: Rng): Sentence {
  const ids = Array.from({ length }, () => rng.integer(0, symbols))
  const table = weights['embedding.weight']!
  const places = sinusoidalPositions(length + 1, table.shape[1]!)
  const at = (from: number, to: number) => slice(places, [[from, to]])
  const asking = add(slice(table, [[symbols]]), at(length, length + 1)) // [20, C], all at the place behind the row
  const asked = add(take(table, { index: tensor(ids, { dtype: 'int32' }) }), at(0, length)) // [20, C]
  const rows = (name: string, x: Tensor) =>
    layer(weights, `attention.${name}`, x).toArray() as number[][]
  return { ids, q: rows('q', asking), k: rows('k', asked), v: rows('v', asked) }
}

const layer = (weights: Weights, name: string, x: Tensor): Tensor =>
  add(matmul(x, transpose(weights[`${name}.weight`]!)), weights[`${name}.bias`]!)
