// A stack of fresh blocks by the packages alone, with the norm before each part or behind each sum, and how long the
// gradient is that arrives at each. Nothing of the learner's is in it.
import { relu, softmax } from '@neuralings/activations'
import {
  add,
  div,
  matmul,
  mul,
  sum,
  transpose,
  type Variable,
  variable,
} from '@neuralings/autograd'
import { layerNorm } from '@neuralings/nn-mlp'
import { createRng, type Rng, randn } from '@neuralings/tensor'

export type Where = 'pre' | 'post'
type Joint = Where | 'none'

const width = 16

/** A batch of rows through a stack of fresh blocks: what is behind each, the start first, and the blocks' weights. */
function stack(where: Joint, depth: number, rng: Rng) {
  const table = (inputs: number, outputs: number) =>
    variable(randn([outputs, inputs], { rng, std: 1 / Math.sqrt(inputs) }))
  const weights = Array.from({ length: depth }, () => ({
    attention: [0, 1, 2, 3].map(() => table(width, width)),
    network: [table(width, 2 * width), table(2 * width, width)],
  }))
  const behind: Variable[] = [variable(randn([4, 6, width], { rng }))]
  for (const { attention, network } of weights) {
    const asked = joined(where, behind.at(-1)!, x => attend(x, attention))
    behind.push(joined(where, asked, x => layer(relu(layer(x, network[0]!)), network[1]!)))
  }
  return { weights, behind }
}

/** The lengths of the gradients of the blocks' weights, the first block's first. */
export function gradientLengths(where: Where, depth: number, seed: number): number[] {
  const rng = createRng(seed)
  const { weights, behind } = stack(where, depth, rng)
  const end = behind.at(-1)!
  const pull = randn([4, 6, width], { rng })
  sum(mul(where === 'pre' ? layerNorm(end) : end, pull)).backward()
  return weights.map(({ attention, network }) =>
    Math.hypot(...[...attention, ...network].map(w => Math.hypot(...w.grad!.data))),
  )
}

/** How large the numbers are behind each block, as the root of their mean square; the start first. */
export function sizesThrough(where: Joint, depth: number): number[] {
  const { behind } = stack(where, depth, createRng(1))
  return behind.map(({ data }) => Math.hypot(...data.data) / Math.sqrt(data.size))
}

const layer = (x: Variable, w: Variable) => matmul(x, transpose(w))

function attend(x: Variable, [q, k, v, out]: Variable[]): Variable {
  const scores = div(matmul(layer(x, q!), transpose(layer(x, k!))), Math.sqrt(width))
  return layer(matmul(softmax(scores, { dim: -1 }), layer(x, v!)), out!)
}

function joined(where: Joint, x: Variable, f: (x: Variable) => Variable): Variable {
  if (where === 'post') return layerNorm(add(x, f(x)))
  return add(x, f(where === 'pre' ? layerNorm(x) : x))
}

const known = new Map<string, number[]>()

/** Of four stacks the geometric mean, for they differ by factors. */
export function usualLengths(where: Where, depth: number): number[] {
  const key = `${where} ${depth}`
  const all = known.has(key) ? [] : [1, 2, 3, 4].map(seed => gradientLengths(where, depth, seed))
  const mean = (i: number) => Math.exp(all.reduce((sum, one) => sum + Math.log(one[i]!), 0) / 4)
  if (!known.has(key))
    known.set(
      key,
      all[0]!.map((_, i) => mean(i)),
    )
  return known.get(key)!
}

/** How many times as long the gradient of the last block is with the norm behind the sum. */
export const lastRatio = (depth: number): number =>
  usualLengths('post', depth).at(-1)! / usualLengths('pre', depth).at(-1)!
