// Small jobs for what a GPT is made of: who has a slip in one of them is told so, and not that the training fails.
import { variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor, zeros } from '@neuralings/tensor'
import type { sinusoidalPositions } from '../attention/positions/exercise.ts'
import type { embedding } from '../embeddings/lookup/exercise.ts'
import type { Adam } from '../optimizers/adam/exercise.ts'
import type { block } from '../transformer/block/exercise.ts'
import type { nextTokenPairs } from './next-token/exercise.ts'
import type { sharesOf } from './temperature/exercise.ts'

/** Row 2 twice: what comes back to it adds up. */
export function checkEmbedding(yours: typeof embedding): void {
  const table = variable([[1, 2], [3, 4], [5, 6]]) // biome-ignore format: one line
  const y = yours(tensor([[2, 0, 2]], { dtype: 'int32' }), table)
  y.backward(tensor([[[1, 1], [2, 3], [10, 20]]])) // biome-ignore format: one line
  expectClose(y, [[[5, 6], [1, 2], [5, 6]]], { what: 'embedding of 2, 0, 2' }) // biome-ignore format: one line
  expectClose(table.grad, [[2, 3], [0, 0], [11, 21]], { what: 'the gradient of the table' }) // biome-ignore format: one line
}

export function checkPositions(yours: typeof sinusoidalPositions): void {
  const wanted = [0, 1, 2].map(p => [
    Math.sin(p),
    Math.cos(p),
    Math.sin(p / 100),
    Math.cos(p / 100),
  ])
  expectClose(yours(3, 4), wanted, { what: 'sinusoidalPositions(3, 4)' })
}

export function checkAdam(yours: typeof Adam): void {
  const w = variable([1, 1])
  const optimizer = new yours([w], { lr: 0.25 })
  for (const g of [4, 4]) {
    w.grad = tensor([g, -g])
    optimizer.step()
  }
  expectClose(w, [0.5, 1.5], { what: 'two steps of Adam by ±4 with lr 0.25', rtol: 1e-4 })
}

/** A layer without weights: whatever comes in, b goes out. */
export const constant = (b: number[], inputs: number) => ({
  w: variable(zeros([b.length, inputs])),
  b: variable(b),
})

/** Attention and network that say b1 and b2 whatever they hear: the block adds both. */
export const constantBlock = (b1: number[], b2: number[]) => {
  const dim = b1.length
  const [silent, same] = [
    constant(Array(dim).fill(0), dim),
    { weight: variable(Array(dim).fill(1)), bias: variable(Array(dim).fill(0)) },
  ]
  return {
    attention: { q: silent, k: silent, v: silent, out: constant(b1, dim) },
    feedForward: { up: constant(Array(dim).fill(0), dim), down: constant(b2, dim) },
    norm1: same,
    norm2: same,
  }
}

export function checkBlock(yours: typeof block): void {
  const y = yours(variable([[1, 2], [3, 4]]), constantBlock([10, 20], [100, 300]), { heads: 1 }) // biome-ignore format: one line
  expectClose(y, [[111, 322], [113, 324]], { what: 'a block that adds 110, 320' }) // biome-ignore format: one line
}

export function checkPairs(yours: typeof nextTokenPairs): void {
  const { x, y } = yours([7, 3, 9, 4], { length: 2, at: [1, 0] })
  expectClose(x, [[3, 9], [7, 3]], { what: 'x of nextTokenPairs' }) // biome-ignore format: one line
  expectClose(y, [[9, 4], [3, 9]], { what: 'y of nextTokenPairs' }) // biome-ignore format: one line
}

export function checkShares(yours: typeof sharesOf): void {
  // e² + e⁴ = 61.987
  const shares = yours(tensor([1, 0, 2]), { temperature: 0.5, topK: 2 })
  expectClose(shares, [0.1192029, 0, 0.8807971], { what: 'the shares of 1, 0, 2 at 0.5, top 2' })
}
