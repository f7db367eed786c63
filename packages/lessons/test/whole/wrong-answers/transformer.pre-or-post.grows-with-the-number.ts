// wrong: as if each block added the same again to the ratio
// should hear: gave less
import { mul, sum, type Variable, variable } from '@neuralings/autograd'
import { createRng, ones, type Rng, randn, zeros } from '@neuralings/tensor'
import { multiHeadAttention } from '../attention/heads.ts'
import { residual } from '../training-trouble/residual.ts'
import { type BlockWeights, block, feedForward } from './block.ts'
import { layerNorm } from './layer-norm.ts'

// How many times as long the last block's gradient is with the norm behind each sum, in a stack of 24.

export const answer: number | undefined = 5.1

const [width, heads] = [16, 2]

/** A block as in 2017: add, then put the sum in order. */
function postBlock(x: Variable, w: BlockWeights): Variable {
  const asked = layerNorm(
    residual(x, x => multiHeadAttention(x, w.attention, { heads })),
    w.norm1,
  )
  return layerNorm(
    residual(asked, h => feedForward(h, w.feedForward)),
    w.norm2,
  )
}

const norm = () => ({ weight: variable(ones([width])), bias: variable(zeros([width])) })

function createBlock(rng: Rng): BlockWeights {
  const layer = (inputs: number, outputs: number) => ({
    w: variable(randn([outputs, inputs], { rng, std: 1 / Math.sqrt(inputs) })),
    b: variable(zeros([outputs])),
  })
  const [q, k, v, out] = [1, 2, 3, 4].map(() => layer(width, width))
  return {
    attention: { q, k, v, out },
    feedForward: { up: layer(width, 2 * width), down: layer(2 * width, width) },
    norm1: norm(),
    norm2: norm(),
  }
}

/** How long the gradient of each block is before the first step, in a stack of yours. */
export function lengths(where: 'pre' | 'post', depth: number, seed: number): number[] {
  const rng = createRng(seed)
  const blocks = Array.from({ length: depth }, () => createBlock(rng))
  const start: Variable = variable(randn([4, 6, width], { rng }))
  const end = blocks.reduce(
    (h, w) => (where === 'pre' ? block(h, w, { heads }) : postBlock(h, w)),
    start,
  )
  const pull = randn([4, 6, width], { rng })
  sum(mul(where === 'pre' ? layerNorm(end, norm()) : end, pull)).backward()
  return blocks.map(({ attention, feedForward: { up, down } }) =>
    Math.hypot(...[...Object.values(attention), up, down].flatMap(({ w }) => [...w.grad!.data])),
  )
}
