import { sum, variable } from '@neuralings/autograd'
import { expectClose, mend } from '@neuralings/lesson-kit/testing'
import { type Tensor, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import {
  checkAttention,
  checkCausalMask,
  checkFeedForward,
  checkLayerNorm,
  checkResidual,
} from '../pieces.ts'
import { decoderWeights, numbers, variablesIn } from '../weights.ts'
import { decoderBlock, engine } from './exercise.ts'

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'attention/heads': () => checkAttention(engine.multiHeadAttention),
  'attention/causal': () => checkCausalMask(engine.causalMask),
  'training-trouble/residual': () => checkResidual(engine.residual),
  'transformer/layer-norm': () => checkLayerNorm(engine.layerNorm),
  'transformer/block': () => checkFeedForward(engine.feedForward),
}

/** A test of what is written here, once its pieces are right. */
function part(name: string, check: () => void): void {
  test(name, () => {
    for (const [id, job] of Object.entries(pieces)) mend(id, job)
    check()
  })
}

const options = { rtol: 1e-3, atol: 1e-3 }
/** Three words are written, five have been read; of the second sentence's five two only fill it up. */
const x = numbers([2, 3, 4], 90, 2)
const read = numbers([2, 5, 4], 400, 1.5)
const memoryMask = tensor([[[[1, 1, 1, 1, 1]]], [[[1, 1, 1, 0, 0]]]], { dtype: 'int32' }) // biome-ignore format: one line

const written = (x: Tensor, memory: Tensor, mask: Tensor | null = null) =>
  decoderBlock(variable(x), decoderWeights(), {
    heads: 2,
    memory: variable(memory),
    memoryMask: mask,
  })

/** A copy of x [2, T, 4] in which word t of both sentences is another one. */
const another = (x: Tensor, t: number) =>
  tensor((x.toArray() as number[][][]).map(rows => rows.with(t, [3, -5, 2, 7])))

const rowsOf = (y: { toArray: () => unknown }) => y.toArray() as number[][][]

// From PyTorch 1.13: nn.TransformerDecoderLayer(4, 2, 6, norm_first=True), with the numbers of weights.ts, and a causal
// tgt_mask. Its norm2 is our normCross, and its norm3 our norm2.
const wanted = {
  all: [
    [[1.204, -1.1336, -0.5602, 2.6064], [0.7505, -1.7024, 0.4488, 2.962], [0.0746, -1.9006, 1.331, 2.9456]],
    [[-0.1374, -1.2794, 1.8841, 1.982], [-0.6523, -0.2886, 2.6133, 1.0904], [-1.0523, 1.0062, 2.2919, 0.1121]],
  ],
  masked: [
    [[1.204, -1.1336, -0.5602, 2.6064], [0.7505, -1.7024, 0.4488, 2.962], [0.0746, -1.9006, 1.331, 2.9456]],
    [[-0.5228, -1.6239, 1.6705, 1.955], [-1.2328, -0.7947, 2.3138, 1.0759], [-1.6381, 0.4264, 2.1067, 0.1128]],
  ],
  // With a cross-attention that says nothing: nn.TransformerEncoderLayer with a causal mask
  silent: [
    [[2.1702, -0.3364, -0.2082, 2.2948], [1.3008, -0.9695, 0.6598, 2.4951], [0.4829, -1.3991, 1.4394, 2.5072]],
    [[-0.8764, -1.79, 1.3832, 1.4804], [-1.7081, -1.091, 1.9216, 0.5491], [-2.1921, 0.0811, 1.6359, -0.4235]],
  ],
  gradient: {
    x: [
      [[-0.6132, 0.6873, 0.5629, -0.9435], [0.028, 1.0048, -0.3346, -0.8919], [0.3884, 0.811, -0.5372, -0.6924]],
      [[0.7336, 0.4971, -0.8822, -0.2073], [1.0025, -0.0958, -0.973, 0.3419], [0.8879, -0.5133, -0.7492, 0.7127]],
    ],
    memory: [
      [[0.0211, 0.0012, -0.0214, 0.0043], [-0.0052, -0.0126, 0.0084, 0.0105], [-0.0189, -0.0774, 0.0388, 0.0674], [0.0481, -0.2037, 0.0044, 0.2026], [0.3083, -0.2187, -0.2519, 0.2836]],
      [[0.0288, -0.1154, 0.0009, 0.1151], [0.1096, -0.0921, -0.0858, 0.1142], [0.0848, -0.1289, -0.0516, 0.1422], [0, 0, 0, 0], [0, 0, 0, 0]],
    ],
  },
} // biome-ignore format: one row a sentence

part('nothing comes from the memory: a block that never looks ahead', () => {
  const weights = decoderWeights()
  weights.cross.out = { w: variable(zeros([4, 4])), b: variable(zeros([4])) }
  const y = decoderBlock(variable(x), weights, { heads: 2, memory: variable(read) })
  expectClose(y, wanted.silent, { what: 'decoderBlock, where the memory says 0', ...options })
})

part('five words are read, three written', () => {
  expectClose(written(x, read), wanted.all, { what: 'decoderBlock of x and a memory', ...options })
})

part('rows that are filled up', () => {
  const y = written(x, read, memoryMask)
  expectClose(y, wanted.masked, { what: 'decoderBlock with a memoryMask', ...options })
})

part('what is hidden in the memory changes nothing', () => {
  const [before, after] = [read, another(read, 4)].map(memory =>
    rowsOf(written(x, memory, memoryMask)),
  )
  expectClose(after![1], before![1], { what: 'the second sentence, when a hidden place changes' })
})

part('the first word that is written sees all that was read', () => {
  const [before, after] = [read, another(read, 4)].map(memory => rowsOf(written(x, memory)))
  const moved = Math.hypot(...before![0]![0]!.map((v, c) => v - after![0]![0]![c]!))
  expect(moved, 'how far the first word moves when the last place of the memory changes').toBeGreaterThan(0.01) // biome-ignore format: one line
})

part('what is written later changes nothing', () => {
  const [before, after] = [x, another(x, 2)].map(x =>
    rowsOf(written(x, read)).map(rows => rows.slice(0, 2)),
  )
  expectClose(after, before!, { what: 'the first two words, when the third is another one' })
})

part('what comes back to x and to the memory', () => {
  const [input, memory] = [variable(x), variable(read)]
  const y = decoderBlock(input, decoderWeights(), { heads: 2, memory, memoryMask })
  y.backward(numbers([2, 3, 4], 100, 1))
  expectClose(input.grad, wanted.gradient.x, { what: 'the gradient of x', ...options })
  expectClose(memory.grad, wanted.gradient.memory, { what: 'the gradient of memory', ...options })
})

part('every weight learns, also with one head', () => {
  const weights = decoderWeights()
  sum(decoderBlock(variable(x), weights, { heads: 1, memory: variable(read) })).backward()
  const idle = variablesIn(weights).filter(({ grad }) => grad === null).length
  expect(idle, 'how many of 26 weights and biases got no gradient').toBe(0)
})

part('one sentence without a batch', () => {
  const [own, memory] = [x, read].map(rows => tensor((rows.toArray() as number[][][])[0]!))
  const y = written(own!, memory!)
  expectClose(y, wanted.all[0]!, { what: 'decoderBlock of one sentence [3, 4]', ...options })
})

part('another number of heads, another answer', () => {
  // Each attention by itself: the other one says 0.
  for (const silenced of ['attention', 'cross'] as const) {
    const [one, two, four] = [1, 2, 4].map(heads => {
      const weights = decoderWeights()
      weights[silenced].out = { w: variable(zeros([4, 4])), b: variable(zeros([4])) }
      return [...decoderBlock(variable(x), weights, { heads, memory: variable(read) }).data.data]
    }) as [number[], number[], number[]]
    const apart = (a: number[], b: number[]) => Math.hypot(...a.map((v, c) => v - b[c]!))
    const what = `how far the answer moves with the number of heads, where ${silenced} says 0`
    expect(Math.min(apart(one, two), apart(two, four)), what).toBeGreaterThan(0.001)
  }
})
