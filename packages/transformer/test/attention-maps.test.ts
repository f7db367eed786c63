// Where a model looked: by name, as the layers themselves say it.
import { createRng, sum, tensor } from '@neuralings/tensor'
import { attentionMaps, GPT, Transformer } from '@neuralings/transformer'
import { expect, test } from 'vitest'
import { expectNear } from './support.ts'

const rng = createRng(0)
const ids = tensor([[3, 1, 4, 1]], { dtype: 'int32' })
const sizes = { layers: 2, heads: 2, embedDim: 8, blockSize: 8, rng }

test('each part that attends is listed with its weights, which are shares', () => {
  const sides = { sourceVocabSize: 9, targetVocabSize: 9 }
  const net = new Transformer({ ...sizes, ...sides })
  const target = tensor([[2, 7, 1]], { dtype: 'int32' })
  const maps = attentionMaps(net, () => net.forward(ids, { target }))
  const shapes = Object.entries(maps).map(([name, { shape }]) => `${name} ${shape}`)
  expect(shapes).toEqual([
    'encoder.layers.0.self_attn 1,2,4,4',
    'encoder.layers.1.self_attn 1,2,4,4',
    'decoder.layers.0.self_attn 1,2,3,3',
    'decoder.layers.0.multihead_attn 1,2,3,4',
    'decoder.layers.1.self_attn 1,2,3,3',
    'decoder.layers.1.multihead_attn 1,2,3,4',
  ])
  for (const weights of Object.values(maps))
    for (const total of sum(weights, { dim: -1 }).data) expect(total).toBeCloseTo(1, 5)
})

test('they are what the layer says when it is asked itself', () => {
  const gpt = new GPT({ ...sizes, vocabSize: 5 })
  const maps = attentionMaps(gpt, () => gpt.forward(ids))
  const stream = gpt.wpe.forward(gpt.wte.forward(ids))
  const { weights } = gpt.h[0].attn.attend(gpt.h[0].ln_1.forward(stream))
  expectNear(maps['h.0.attn'], weights, 0)
})

test('the model is left as it was, also when reading fails', () => {
  const gpt = new GPT({ ...sizes, vocabSize: 5 })
  const fields = () => Object.keys(gpt.h[0].attn)
  const before = fields()
  attentionMaps(gpt, () => gpt.forward(ids))
  expect(fields()).toEqual(before)
  const fail = () => attentionMaps(gpt, () => gpt.forward(tensor([9], { dtype: 'int32' })))
  expect(fail).toThrow('embedding')
  expect(fields()).toEqual(before)
  expect(gpt.forward(ids).requiresGrad).toBe(true)
})
