// Rows of five symbols, and a question that asks for two of the five places at once: what of it is learnt, on held-out rows.
import { add, noGrad, reshape, slice, sum, type Variable, variable } from '@neuralings/autograd'
import { embedding } from '@neuralings/embedding'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import {
  argmax,
  createRng,
  type Rng,
  randn,
  slice as rows,
  Tensor,
  zeros,
} from '@neuralings/tensor'
import { sinusoidalPositions } from '@neuralings/transformer'

const [symbols, length, width, count, heldOut] = [6, 5, 12, 1200, 300]

type Scores = typeof import('./exercise.ts').scores

/** x [n, length + 2]: the symbols, then the two places, each with ids of its own. y [n, 2]: the symbols that stand there. */
function draw(n: number, rng: Rng): { x: Tensor; y: Tensor } {
  const all = Array.from({ length: n }, () => {
    const row = Array.from({ length }, () => rng.integer(0, symbols))
    const [one, other] = rng.shuffle(row.map((_, place) => place)) as [number, number]
    return { x: [...row, symbols + one, symbols + length + other], y: [row[one]!, row[other]!] }
  })
  return {
    x: new Tensor(Int32Array.from(all.flatMap(({ x }) => x)), [n, length + 2]),
    y: new Tensor(Int32Array.from(all.flatMap(({ y }) => y)), [n, 2]),
  }
}

/** The shares of held-out rows whose first answer is right, and whose second is. */
export function train(scores: Scores, heads: number, seed: number): [number, number] {
  const rng = createRng(seed)
  const { x, y } = draw(count + heldOut, rng)
  const layer = (out: number) => {
    const w = variable(randn([out, width], { rng, std: 1 / Math.sqrt(width) }))
    return { w, b: variable(zeros([out])) }
  }
  const table = variable(randn([symbols + 2 * length, width], { rng, std: 0.7 }))
  const tables = { q: layer(width), k: layer(width), v: layer(width), out: layer(width) }
  const out = layer(2 * symbols)
  const places = sinusoidalPositions(length, width)
  const model = (ids: Tensor): Variable => {
    const e = embedding(ids, table) // [B, length + 2, width]
    const asks = sum(slice(e, [[], [length]]), { dim: 1, keepdim: true }) // [B, 1, width]
    const read = { asks, symbols: add(slice(e, [[], [0, length]]), places) }
    return reshape(scores(read, { tables, out }, heads), [-1, symbols]) // [2·B, symbols]
  }
  const loss = (guess: Variable, target: Tensor) =>
    crossEntropy(guess, new Tensor(Int32Array.from((target.toArray() as number[][]).flat()), [target.size])) // biome-ignore format: one line
  const layers = [...Object.values(tables), out]
  const optimizer = new Adam([table, ...layers.flatMap(({ w, b }) => [w, b])], { lr: 0.02 })
  const deck = batches({ x: rows(x, [[heldOut]]), y: rows(y, [[heldOut]]) }, { batchSize: 32, rng })
  for (const _ of fit({ model, loss, optimizer, batches: deck, epochs: 6 }));
  const guesses = noGrad(() => argmax(model(rows(x, [[0, heldOut]])).data, { dim: 1 }).toArray()) as number[] // biome-ignore format: one line
  const truth = (y.toArray() as number[][]).slice(0, heldOut)
  const right = (at: 0 | 1) =>
    truth.filter((pair, i) => pair[at] === guesses[2 * i + at]).length / heldOut
  return [right(0), right(1)]
}
