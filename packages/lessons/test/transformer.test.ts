// What the translator of dates keeps: by which names, and that what was kept by others is refused.
import { requireFit } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { createModel, named } from '../transformer/dates/exercise.ts'

const shapes = Object.fromEntries(
  Object.entries(named(createModel(createRng(1)))).map(([name, { shape }]) => [name, shape]),
)

/** A layer of PyTorch is nn.Linear(inputs, outputs): its weight is [outputs, inputs]. */
const linear = (name: string, inputs: number, outputs: number) => ({
  [`${name}.weight`]: [outputs, inputs],
  [`${name}.bias`]: [outputs],
})
const norm = (name: string) => ({ [`${name}.weight`]: [64], [`${name}.bias`]: [64] })
const attention = (name: string) =>
  Object.assign({}, ...['q', 'k', 'v', 'out'].map(part => linear(`${name}.${part}`, 64, 64)))
const block = (name: string) => ({
  ...attention(`${name}.attention`),
  ...linear(`${name}.feedForward.up`, 64, 128),
  ...linear(`${name}.feedForward.down`, 128, 64),
  ...norm(`${name}.norm1`),
  ...norm(`${name}.norm2`),
})

test('the weights of dates have the names and shapes of PyTorch’s modules', () => {
  expect(shapes).toEqual({
    'source.weight': [56, 64], // nn.Embedding(56, 64)
    'target.weight': [56, 64],
    ...block('encoder.blocks.0'),
    ...norm('encoder.norm'),
    ...block('decoder.blocks.0'),
    ...attention('decoder.blocks.0.cross'),
    ...norm('decoder.blocks.0.normCross'),
    ...norm('decoder.norm'),
    ...linear('out', 64, 56),
  })
})

test('weights that were kept by the names of an earlier version are refused in a sentence', () => {
  const earlier = Object.entries(shapes).map(([name, shape]) => {
    const before = name
      .replace(/^(source|target)\.weight$/, '$1')
      .replace(/(q|k|v|out|up|down)\.(w|b)\w+$/, '$1.$2')
    return [before, shape] as const
  })
  expect(() => requireFit(shapes, Object.fromEntries(earlier))).toThrow(
    'what was kept does not fit: it has no source.weight',
  )
})
