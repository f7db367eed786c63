// The full transformer: what it reads, what it writes, and what makes no difference.
import { crossEntropy } from '@neuralings/optim'
import {
  argmax,
  createRng,
  loadSafetensors,
  saveSafetensors,
  select,
  slice,
  tensor,
} from '@neuralings/tensor'
import { Transformer, type TransformerOptions, translate } from '@neuralings/transformer'
import { describe, expect, test } from 'vitest'
import { expectNear } from './support.ts'

const rng = createRng(0)
const sizes = { sourceVocabSize: 9, targetVocabSize: 7, blockSize: 8, embedDim: 8 }
const make = (more: Partial<TransformerOptions> = {}) =>
  new Transformer({ ...sizes, layers: 2, heads: 2, rng, ...more })
const ids = (rows: number[][]) => tensor(rows, { dtype: 'int32' })

const source = ids([
  [5, 3, 8, 2],
  [1, 1, 6, 7],
])
const target = ids([
  [4, 2, 5],
  [4, 6, 6],
])

test('ids in, a score for each next token out; for a batch, or for one sentence', () => {
  const net = make()
  const logits = net.forward(source, { target }).data
  expect(logits.shape).toEqual([2, 3, 7])
  const alone = net.forward(select(source, { dim: 0, index: 1 }), {
    target: select(target, { dim: 0, index: 1 }),
  })
  expectNear(alone.data, select(logits, { dim: 0, index: 1 }), 1e-5)
})

test('the target is not read ahead; the source is read as a whole, in its order', () => {
  const net = make()
  const before = net.forward(source, { target }).data
  const later = net.forward(source, {
    target: ids([
      [4, 2, 1],
      [4, 6, 0],
    ]),
  }).data
  const early = [[], [0, 2]] as const
  expectNear(slice(later, early), slice(before, early), 1e-6)
  expect(later.at(0, 2, 0)).not.toBeCloseTo(before.at(0, 2, 0), 4)
  const turned = net.forward(
    ids([
      [2, 8, 3, 5],
      [7, 6, 1, 1],
    ]),
    { target },
  ).data
  expect(turned.at(0, 0, 0)).not.toBeCloseTo(before.at(0, 0, 0), 4)
})

test('what fills the source up makes no difference, if it is known as such', () => {
  const net = make({ paddingIdx: 0 })
  const longer = ids([
    [5, 3, 8, 2, 0, 0],
    [1, 1, 6, 7, 0, 0],
  ])
  const logits = net.forward(source, { target }).data
  expectNear(net.forward(longer, { target }).data, logits, 1e-5)
  expect(select(net.source.weight.data, { dim: 0, index: 0 }).toArray()).toEqual(Array(8).fill(0))
  expect(make().forward(longer, { target }).at(0, 0, 0)).not.toBeCloseTo(logits.at(0, 0, 0), 4)
})

test('every parameter learns', () => {
  const net = make({ normFirst: true })
  crossEntropy(
    net.forward(source, { target }),
    ids([
      [2, 5, 1],
      [6, 6, 1],
    ]),
  ).backward()
  for (const [name, { grad }] of net.namedParameters())
    expect(
      [...(grad?.data ?? [])].some(g => g !== 0),
      name,
    ).toBe(true)
})

test('the stacks have PyTorch’s names, and weights travel through a file', () => {
  const net = make({ layers: 1 })
  const names = Object.keys(net.stateDict())
  for (const name of [
    'source.weight',
    'target.weight',
    'encoder.layers.0.self_attn.in_proj_weight',
    'encoder.norm.bias',
    'decoder.layers.0.multihead_attn.out_proj.weight',
    'decoder.layers.0.linear2.bias',
    'decoder.norm.weight',
  ])
    expect(names).toContain(name)
  const other = make({ layers: 1 })
  other.loadStateDict(loadSafetensors(saveSafetensors(net.stateDict())))
  expect(other.forward(source, { target }).toArray()).toEqual(
    net.forward(source, { target }).toArray(),
  )
})

test('dropout drops while training, and no more after eval()', () => {
  const net = make({ dropout: 0.3 })
  const read = () => net.forward(source, { target }).toArray()
  expect(read()).not.toEqual(read())
  net.eval()
  expect(read()).toEqual(read())
})

describe('translate', () => {
  const net = make()
  const options = { start: 4, end: 5, maxNewTokens: 8 }

  /** One sentence, one token after the other, by the definition. */
  function byHand(row: number[], { start, end, maxNewTokens }: typeof options): number[] {
    const written = [start]
    for (let n = 0; n < maxNewTokens; n++) {
      const logits = net.forward(ids([row]), { target: ids([written]) })
      const next = argmax(select(logits.data, { dim: 1, index: -1 })).item()
      if (next === end) break
      written.push(next)
    }
    return written.slice(1)
  }

  test('writes the likeliest, sentence beside sentence as alone', () => {
    const rows = Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => rng.integer(0, 9)))
    for (const end of [1, 3, 6]) {
      const sentences = translate(net, ids(rows), { ...options, end })
      expect(sentences).toEqual(rows.map(row => byHand(row, { ...options, end })))
    }
  })

  test('writes up to maxNewTokens, and of an empty batch nothing', () => {
    const [sentence] = translate(net, source, { ...options, end: 99, maxNewTokens: 3 })
    expect(sentence.length).toBe(3)
    expect(translate(net, slice(source, [[0, 0]]), options)).toEqual([])
  })
})
