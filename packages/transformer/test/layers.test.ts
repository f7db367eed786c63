// Encoder and decoder layers: against PyTorch, by nudging, and what must hold whatever the numbers are.
import { gelu } from '@neuralings/activations'
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import {
  createRng,
  ones,
  reshape,
  scope,
  slice,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { Decoder, DecoderLayer, Encoder, EncoderLayer, FeedForward } from '@neuralings/transformer'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import {
  drawer,
  expectNear,
  putAttention,
  putFeedForward,
  putNorms,
  type Weights,
} from './support.ts'

const rng = createRng(0)
const draw = drawer(rng)

const forAll = (mask?: Variable) => mask && reshape(mask.data, [mask.shape[0], 1, 1, mask.shape[1]])

testCases(
  'transformer',
  (example, float) => {
    const { heads, norm, activation } = example.attrs ?? {}
    const run = ({ x, keyMask, mask, ...from }: Weights) => {
      const layer = new EncoderLayer(4, Number(heads), {
        rng,
        dimFeedforward: 8,
        normFirst: norm === 'pre',
        ...(activation === 'relu' ? {} : { activation: gelu }),
      })
      putAttention(layer.selfAttn, from, 'attn.')
      putNorms([layer.norm1, layer.norm2], from)
      putFeedForward(layer.feedForward, from)
      return layer.forward(x, { mask: forAll(keyMask) ?? mask })
    }
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'encoderLayer', scope },
)

testCases(
  'transformer',
  (example, float) => {
    const run = ({ x, memory, memoryMask, mask, ...from }: Weights) => {
      const layer = new DecoderLayer(4, Number(example.attrs?.heads), { rng, dimFeedforward: 6 })
      putAttention(layer.selfAttn, from, 'self.')
      putAttention(layer.multiheadAttn, from, 'cross.')
      putNorms([layer.norm1, layer.norm2, layer.norm3], from)
      putFeedForward(layer.feedForward, from)
      const shown = mask ? memoryMask : forAll(memoryMask)
      return layer.forward(x, { memory, memoryMask: shown, mask })
    }
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'decoderLayer', scope },
)

test('a feed-forward layer thinks about each position for itself', () => {
  const layer = new FeedForward(4, { rng, dimFeedforward: 7, activation: gelu })
  expect(Object.values(layer.stateDict()).map(({ shape }) => shape)).toEqual([
    [7, 4],
    [7],
    [4, 7],
    [4],
  ])
  const x = draw([3, 5, 4])
  const y = layer.forward(x).data
  for (let t = 0; t < 5; t++) {
    const place = [[], [t, t + 1]] as const
    expectNear(layer.forward(slice(x, place)).data, slice(y, place))
  }
})

describe.each([true, false])('normFirst: %s', normFirst => {
  const options = { rng, normFirst, activation: gelu, dimFeedforward: 3 }

  test('an encoder has the gradients that nudging finds', () => {
    const encoder = new Encoder(4, 2, { ...options, layers: 2 })
    expect(gradcheck(x => encoder.forward(x), [draw([2, 3, 4])]).compared).toBe(24)
  })

  test('a decoder has them, for what it writes and what it reads', () => {
    const decoder = new Decoder(4, 2, { ...options, layers: 2 })
    const run = (x: Variable, memory: Variable) => decoder.forward(x, { memory })
    expect(gradcheck(run, [draw([2, 3, 4]), draw([2, 5, 4])]).compared).toBe(24 + 40)
  })

  test('an encoder knows no order: shuffled words give shuffled answers', () => {
    const encoder = new Encoder(4, 2, { ...options, layers: 2 })
    const x = draw([3, 4])
    const turned = (y: Tensor) =>
      tensor((y.toArray() as number[][]).toReversed(), { dtype: 'float64' })
    expectNear(encoder.forward(turned(x)).data, turned(encoder.forward(x).data))
  })

  test('a decoder does not look ahead, but at all that was read', () => {
    const decoder = new Decoder(4, 2, { ...options, layers: 2 })
    const [x, memory] = [draw([1, 5, 4]), draw([1, 3, 4])]
    const before = decoder.forward(x, { memory }).data
    for (let k = 1; k < 5; k++) {
      const changed = tensor(x.toArray(), { dtype: 'float64' })
      for (let i = 4 * k; i < 20; i++) changed.data[i] += i % 3
      const after = decoder.forward(changed, { memory }).data
      expect(slice(after, [[], [0, k]]).toArray()).toEqual(slice(before, [[], [0, k]]).toArray())
      expect(after.at(0, k, 0)).not.toBe(before.at(0, k, 0))
    }
    const more = { memory: tensor(memory.toArray(), { dtype: 'float64' }) }
    more.memory.data[11] += 1 // the last place
    expect(decoder.forward(x, more).at(0, 0, 0)).not.toBe(before.at(0, 0, 0))
    const memoryMask = tensor([1, 1, 0], { dtype: 'int32' })
    expect(decoder.forward(x, { ...more, memoryMask }).toArray()).toEqual(
      decoder.forward(x, { memory, memoryMask }).toArray(),
    )
  })
})

test('names are PyTorch’s', () => {
  const namesOf = (module: Encoder | Decoder) => Object.keys(module.stateDict())
  const attention = (name: string) =>
    ['in_proj_weight', 'in_proj_bias', 'out_proj.weight', 'out_proj.bias'].map(
      part => `${name}.${part}`,
    )
  const pairs = (...names: string[]) => names.flatMap(name => [`${name}.weight`, `${name}.bias`])
  const encoder = [...attention('self_attn'), ...pairs('linear1', 'linear2', 'norm1', 'norm2')]
  const decoder = [...encoder, ...attention('multihead_attn'), ...pairs('norm3')]
  const expected = (layer: string[]) =>
    [
      ...[0, 1].flatMap(l => layer.map(name => `layers.${l}.${name}`)),
      'norm.weight',
      'norm.bias',
    ].sort()
  expect(namesOf(new Encoder(4, 2, { rng, layers: 2 })).sort()).toEqual(expected(encoder))
  expect(namesOf(new Decoder(4, 2, { rng, layers: 2 })).sort()).toEqual(expected(decoder))
})

test('without biases only matrices and norms are left', () => {
  const options = { rng, layers: 1, bias: false }
  for (const module of [new Encoder(4, 2, options), new Decoder(4, 2, options)])
    expect(Object.keys(module.stateDict()).filter(name => !name.endsWith('weight'))).toEqual([])
  const { feedForward } = new EncoderLayer(4, 2, { rng, bias: false })
  expect([feedForward.linear1.bias, feedForward.linear2.bias]).toEqual([null, null])
})

test('what a decoder has written may be hidden from it, too', () => {
  const decoder = new Decoder(4, 2, { rng, layers: 2 })
  const [x, memory] = [draw([1, 4, 4]), draw([1, 3, 4])]
  const mask = tensor([0, 1, 1, 1], { dtype: 'int32' })
  const before = decoder.forward(x, { memory, mask }).data
  const changed = tensor(x.toArray(), { dtype: 'float64' })
  changed.data[0] += 1 // the first place, which nobody looks at
  const after = decoder.forward(changed, { memory, mask }).data
  const others = [[], [1]] as const
  expect(slice(after, others).toArray()).toEqual(slice(before, others).toArray())
})

test('dropout drops while training, in every part, and no more after eval()', () => {
  const [x, memory] = [ones([1, 3, 4]), ones([1, 2, 4])]
  const options = { rng, layers: 1, dropout: 0.5 }
  const [encoder, decoder] = [new Encoder(4, 2, options), new Decoder(4, 2, options)]
  const read = () => encoder.forward(x).toArray()
  const write = () => decoder.forward(x, { memory }).toArray()
  for (const run of [read, write]) expect(run()).not.toEqual(run())
  encoder.eval()
  decoder.eval()
  for (const run of [read, write]) expect(run()).toEqual(run())
})

test('a batch of one, one word, one head, vectors of one number', () => {
  const layer = new EncoderLayer(1, 1, { rng, dimFeedforward: 1 })
  expect(layer.forward(zeros([1, 1, 1])).shape).toEqual([1, 1, 1])
  expect(layer.forward(zeros([1, 1])).shape).toEqual([1, 1])
})
