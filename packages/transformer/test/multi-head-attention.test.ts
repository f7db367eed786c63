// Multi-head attention: against PyTorch, by nudging, and by its parts.
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { linear } from '@neuralings/nn-mlp'
import {
  createRng,
  loadSafetensors,
  reshape,
  saveSafetensors,
  scope,
  select,
  slice,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import {
  causalMask,
  MultiHeadAttention,
  mergeHeads,
  paddingMask,
  scaledDotProductAttention,
  splitHeads,
} from '@neuralings/transformer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import { drawer, expectNear, putAttention, type Weights } from './support.ts'

const rng = createRng(0)
const draw = drawer(rng)

/** [N, S], where 1 may be looked at → for all heads and queries. */
const forAll = (keyMask: Tensor) => reshape(keyMask, [keyMask.shape[0], 1, 1, keyMask.shape[1]])

testCases(
  'attention',
  (example, float) => {
    const run = ({ x, memory, keyMask, mask: added, ...weights }: Weights) => {
      const { heads, bias } = example.attrs as { heads: number; bias?: boolean }
      const layer = new MultiHeadAttention(x.shape[2], heads, { rng, bias })
      putAttention(layer, weights)
      const mask = keyMask ? forAll(keyMask.data) : added
      const isCausal = Boolean(example.attrs?.causal)
      const found = layer.attend(x, { memory, mask, isCausal })
      return [found.output, variable(found.weights, { requiresGrad: false })]
    }
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'multiHeadAttention', scope },
)

test('splitting into heads and merging them again changes nothing', () => {
  const n = fc.integer({ min: 1, max: 4 })
  fc.assert(
    fc.property(n, n, n, n, (batch, T, heads, d) => {
      const x = variable(draw([batch, T, heads * d]))
      const parts = splitHeads(x, heads)
      expect(parts.shape).toEqual([batch, heads, T, d])
      expect(mergeHeads(parts).toArray()).toEqual(x.toArray())
      for (let h = 0; h < heads; h++) {
        const part = slice(x.data, [[], [], [h * d, (h + 1) * d]])
        expect(select(parts.data, { dim: 1, index: h }).toArray()).toEqual(part.toArray())
      }
    }),
  )
})

test('each head attends for itself, with its own part of the queries, keys and values', () => {
  const layer = new MultiHeadAttention(6, 3, { rng })
  const [x, memory] = [draw([4, 6]), draw([5, 6])]
  const rows = (i: number, h: number) =>
    slice(layer.inProjWeight.data, [[6 * i + 2 * h, 6 * i + 2 * h + 2]])
  const { weights } = layer.attend(x, { memory })
  for (let h = 0; h < 3; h++) {
    const [q, k, v] = [x, memory, memory].map((from, i) => linear(from, rows(i, h)))
    const alone = scaledDotProductAttention(q, k, v)
    expectNear(select(weights, { dim: 0, index: h }), alone.weights)
  }
})

test('has the gradients that nudging finds, looking at itself and elsewhere', () => {
  const layer = new MultiHeadAttention(4, 2, { rng })
  const set = ([weight, bias, out, outBias]: Variable[]) => {
    Object.assign(layer, { inProjWeight: weight, inProjBias: bias })
    Object.assign(layer.outProj, { weight: out, bias: outBias })
  }
  const weights = [draw([12, 4]), draw([12]), draw([4, 4]), draw([4])]
  const read = (x: Variable, ...parts: Variable[]) => {
    set(parts)
    return layer.forward(x, { mask: causalMask(3) })
  }
  expect(gradcheck(read, [draw([2, 3, 4]), ...weights]).compared).toBe(24 + 80)
  const consult = (x: Variable, memory: Variable, ...parts: Variable[]) => {
    set(parts)
    return layer.forward(x, { memory })
  }
  expect(gradcheck(consult, [draw([1, 4]), draw([5, 4]), ...weights]).compared).toBe(24 + 80)
})

test('what fills a batch up is not heard', () => {
  const layer = new MultiHeadAttention(4, 2, { rng })
  const ids = tensor(
    [
      [7, 8, 9, 0],
      [7, 8, 0, 0],
    ],
    { dtype: 'int32' },
  )
  const memory = draw([2, 4, 4])
  const { output, weights } = layer.attend(draw([2, 3, 4]), { memory, mask: paddingMask(ids, 0) })
  expect(output.shape).toEqual([2, 3, 4])
  for (let h = 0; h < 2; h++) {
    expect(weights.at(0, h, 1, 3)).toBe(0)
    expect(weights.at(1, h, 2, 2)).toBe(0)
    expect(weights.at(1, h, 2, 1)).toBeGreaterThan(0)
  }
})

test('without biases there are two matrices, with PyTorch’s names', () => {
  const layer = new MultiHeadAttention(6, 3, { rng, bias: false })
  expect(Object.keys(layer.stateDict())).toEqual(['in_proj_weight', 'out_proj.weight'])
  expect(layer.forward(zeros([2, 6])).toArray()).toEqual(zeros([2, 6]).toArray())
})

test('isCausal is as a causal mask', () => {
  const [layer, x] = [new MultiHeadAttention(6, 3, { rng }), draw([2, 4, 6])]
  const want = layer.forward(x, { mask: causalMask(4) })
  expectNear(layer.forward(x, { isCausal: true }).data, want.data)
})

test('its weights travel through a file with PyTorch’s names, and start as there', () => {
  const layer = new MultiHeadAttention(6, 3, { rng })
  const names = ['in_proj_weight', 'in_proj_bias', 'out_proj.weight', 'out_proj.bias']
  expect(Object.keys(layer.stateDict())).toEqual(names)
  const other = new MultiHeadAttention(6, 3, { rng })
  other.loadStateDict(loadSafetensors(saveSafetensors(layer.stateDict())))
  const x = draw([5, 6])
  expect(other.forward(x).toArray()).toEqual(layer.forward(x).toArray())
  const wide = new MultiHeadAttention(32, 1, { rng }).inProjWeight
  expect(wide.shape).toEqual([96, 32])
  const largest = Math.max(...wide.data.data)
  expect(largest).toBeLessThanOrEqual(Math.sqrt(6 / 128))
  expect(largest).toBeGreaterThan(0.98 * Math.sqrt(6 / 128))
  expect([
    ...(layer.inProjBias?.data.data ?? [1]),
    ...(layer.outProj.bias?.data.data ?? [1]),
  ]).toEqual(Array(24).fill(0))
})
