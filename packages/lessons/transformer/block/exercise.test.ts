import { sum, variable } from '@neuralings/autograd'
import { expectClose, mend } from '@neuralings/lesson-kit/testing'
import { ones, type Tensor, tensor, tril, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import {
  checkAttention,
  checkBendAlone,
  checkLayerNorm,
  checkProject,
  checkResidual,
} from '../pieces.ts'
import { blockWeights, layerOf, numbers, variablesIn } from '../weights.ts'
import { block, engine, feedForward } from './exercise.ts'

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'attention/qkv': () => checkProject(engine.project),
  'attention/heads': () => checkAttention(engine.multiHeadAttention),
  'training/spirals': () => checkBendAlone(engine.bend),
  'training-trouble/residual': () => checkResidual(engine.residual),
  'transformer/layer-norm': () => checkLayerNorm(engine.layerNorm),
}

/** A test of what is written here, once its pieces are right. */
function part(name: string, check: () => void): void {
  test(name, () => {
    for (const [id, job] of Object.entries(pieces)) mend(id, job)
    check()
  })
}

const options = { rtol: 1e-3, atol: 1e-3 }
const causal = tril(ones([3, 3], { dtype: 'int32' }))
const x = numbers([2, 3, 4], 90, 2)

part('feedForward: one place, by hand', () => {
  // Up: 1·2 + 1·(−1) = 1, then 2 − 5 = −3, and 3·(−1) + 10 = 7; bent 1, 0, 7; down: 1 − 7 + 100
  const up = { w: variable([[1, 1], [1, 0], [0, 3]]), b: variable([0, -5, 10]) } // biome-ignore format: one line
  const down = { w: variable([[1, 50, -1], [0, 0, 1]]), b: variable([100, 0.5]) } // biome-ignore format: one line
  const y = feedForward(variable([[2, -1]]), { up, down })
  expectClose(y, [[94, 7.5]], { what: 'feedForward of [[2, −1]]' })
})

part('feedForward: a batch of sentences', () => {
  // From PyTorch 1.13: linear2(relu(linear1(x))) of nn.TransformerEncoderLayer(4, 2, 6), with the numbers of weights.ts
  const wanted = [
    [[-0.4325, 0.2156, -0.0311, -0.3247], [-0.7766, 0.4186, 0.0231, -0.6051], [-0.5624, 0.0503, 0.335, -0.6823]],
    [[-0.0422, -0.1902, 0.1584, -0.1896], [0.1654, -0.1329, -0.1311, 0.1667], [0.1055, 0.0407, -0.3192, 0.2618]],
  ] // biome-ignore format: one row a sentence
  const network = { up: layerOf(4, 6, 50), down: layerOf(6, 4, 60) }
  expectClose(feedForward(variable(x), network), wanted, { what: 'feedForward of x', ...options })
})

/** A layer that says nothing. */
const silent = (inputs: number, outputs: number) => ({
  w: variable(zeros([outputs, inputs])),
  b: variable(zeros([outputs])),
})

part('block: who has nothing to say lets x through', () => {
  const weights = blockWeights()
  weights.attention.out = silent(4, 4)
  weights.feedForward.down = silent(6, 4)
  expectClose(block(variable(x), weights, { heads: 2 }), x, {
    what: 'block of x, where attention and network say 0',
  })
})

/** What PyTorch 1.13 makes of x: nn.TransformerEncoderLayer(4, 2, 6, norm_first=True), with the numbers of weights.ts. */
const wanted = {
  open: [
    [[2.156, -0.5187, -0.4442, 2.0666], [1.2429, -1.0733, 0.497, 2.3297], [0.4829, -1.3991, 1.4394, 2.5072]],
    [[-0.919, -1.7864, 1.4319, 1.5616], [-1.7101, -1.0734, 1.9542, 0.5882], [-2.1921, 0.0811, 1.6359, -0.4235]],
  ],
  causal: [
    [[2.1702, -0.3364, -0.2082, 2.2948], [1.3008, -0.9695, 0.6598, 2.4951], [0.4829, -1.3991, 1.4394, 2.5072]],
    [[-0.8764, -1.79, 1.3832, 1.4804], [-1.7081, -1.091, 1.9216, 0.5491], [-2.1921, 0.0811, 1.6359, -0.4235]],
  ],
  gradient: [
    [[-0.6738, 0.5971, 0.5941, -0.824], [0.0652, 1.1006, -0.482, -0.8775], [0.4336, 0.8123, -0.626, -0.6502]],
    [[0.7461, 0.4857, -0.9002, -0.1905], [1.0055, -0.1057, -0.9769, 0.3528], [0.8895, -0.5158, -0.7505, 0.7149]],
  ],
} // biome-ignore format: one row a sentence

part('block: all words see each other', () => {
  const y = block(variable(x), blockWeights(), { heads: 2 })
  expectClose(y, wanted.open, { what: 'block of x', ...options })
})

part('block: with a mask', () => {
  const y = block(variable(x), blockWeights(), { heads: 2, mask: causal })
  expectClose(y, wanted.causal, { what: 'block of x with a causal mask', ...options })
})

part('block: the future cannot change the past', () => {
  const rows = (x: Tensor) => block(variable(x), blockWeights(), { heads: 1, mask: causal }).data
  const changed = tensor((x.toArray() as number[][][]).map(([a, b]) => [a, b, [9, -9, 5, 0]]))
  const before = (y: Tensor) => (y.toArray() as number[][][]).map(rows => rows.slice(0, 2))
  expectClose(before(rows(changed)), before(rows(x)), {
    what: 'the first two words, when the third is another one',
  })
})

part('block: what comes back to x', () => {
  const input = variable(x)
  block(input, blockWeights(), { heads: 2, mask: causal }).backward(numbers([2, 3, 4], 100, 1))
  expectClose(input.grad, wanted.gradient, { what: 'the gradient of x', ...options })
})

part('block: every weight learns', () => {
  const weights = blockWeights()
  sum(block(variable(x), weights, { heads: 2 })).backward()
  const idle = variablesIn(weights).filter(({ grad }) => grad === null).length
  expect(idle, 'how many of 16 weights and biases got no gradient').toBe(0)
})

part('block: another number of heads, another answer', () => {
  const rows = [1, 2, 4].map(heads => [...block(variable(x), blockWeights(), { heads }).data.data])
  const moved = rows.slice(1).map((row, i) => Math.hypot(...row.map((v, c) => v - rows[i]![c]!)))
  const what = 'how far block of x moves from one head to two, and from two to four'
  expect(Math.min(...moved), what).toBeGreaterThan(0.01)
})
