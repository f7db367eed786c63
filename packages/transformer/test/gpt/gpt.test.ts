// GPT: against PyTorch, with the names of GPT-2's files, and never looking ahead.
import { gradcheck, noGrad, type Variable, variable } from '@neuralings/autograd'
import { crossEntropy } from '@neuralings/optim'
import {
  createRng,
  loadSafetensors,
  ones,
  randn,
  saveSafetensors,
  scope,
  slice,
  std,
  type Tensor,
  tensor,
  transpose,
  tril,
} from '@neuralings/tensor'
import { GPT, generate } from '@neuralings/transformer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { type Case, readCases, testCases, unpack } from '../../../../test/support/vectors.ts'
import { drawer, expectNear, putGPT, type Weights } from '../support.ts'

const rng = createRng(0)
const draw = drawer(rng)
const sizes = { vocabSize: 7, blockSize: 6, layers: 2, heads: 2, embedDim: 8, dimFeedforward: 16 }

type Written = Case & { greedy: { prompt: number[]; tokens: number[] } }
const isGPT = ({ op }: Case) => op === 'gpt'

testCases<Written>(
  'transformer',
  (example, float) => {
    const gpt = new GPT({ ...sizes, rng })
    const run = ({ tokens, targets, ...weights }: Weights) => {
      putGPT(gpt, weights)
      const block0 = gpt.h[0].forward(gpt.wpe.forward(gpt.wte.forward(tokens)))
      const block1 = gpt.h[1].forward(block0)
      const logits = gpt.forward(tokens)
      return [block0, block1, logits, crossEntropy(logits, targets.data)]
    }
    checkCase(example, { float, variable, run })
    const { prompt, tokens } = example.greedy
    for (const cache of [true, false]) {
      const options = { maxNewTokens: tokens.length - prompt.length, temperature: 0, cache }
      expect([...prompt, ...generate(gpt, prompt, options)]).toEqual(tokens)
    }
  },
  { applies: isGPT, scope },
)

/** The weights of PyTorch's case as a file of GPT-2 has them: [in, out], with its names. */
function fileOfGPT2(prefix = ''): Record<string, Tensor> {
  const [{ in: stored }] = readCases('transformer').filter(isGPT)
  const entries = Object.entries(stored).filter(([name]) => !name.startsWith('t'))
  const names: [string, string][] = [
    ['qkv', 'c_attn'],
    ['fc', 'c_fc'],
    ['proj', 'c_proj'],
    ['ln', 'ln_'],
    ['ln_f', 'ln_f'],
  ]
  const rename = (name: string) =>
    names
      .reduce((text, [from, to]) => text.replace(from, to), name)
      .replace(/^h(\d)/, 'h.$1')
      .replace(/^(wte|wpe)$/, '$1.weight')
  return Object.fromEntries(
    entries.map(([name, x]) => {
      const numbers = tensor(...unpack(x, 'float32'))
      const isLinear = numbers.shape.length === 2 && name.startsWith('h')
      return [prefix + rename(name), isLinear ? transpose(numbers) : numbers]
    }),
  )
}

describe('files', () => {
  const [example] = readCases('transformer').filter(isGPT)
  const ids = tensor(...unpack(example.in.tokens, 'float32'))
  const logits = tensor(...unpack(example.out.logits, 'float32'))

  test('of GPT-2 load as they are: with a prefix, masks of each block, and the table twice', () => {
    const plain = fileOfGPT2()
    const named = fileOfGPT2('transformer.')
    const mask = tril(ones([1, 1, 6, 6], { dtype: 'int32' }))
    const extras = { 'transformer.h.0.attn.bias': mask, 'h.1.attn.masked_bias': tensor(-10_000) }
    const twice = { 'lm_head.weight': plain['wte.weight'] }
    for (const file of [
      plain,
      { ...plain, 'h.0.attn.bias': mask },
      { ...named, ...extras, ...twice },
    ]) {
      const gpt = new GPT({ ...sizes, rng })
      gpt.loadStateDict(loadSafetensors(saveSafetensors(file)))
      expectNear(gpt.forward(ids).data, logits, 1e-5)
    }
  })

  test('written here have GPT-2’s names and shapes, and load again', () => {
    const gpt = new GPT({ ...sizes, rng })
    const shapes = (state: Record<string, Tensor>) =>
      Object.entries(state).map(([name, { shape }]) => `${name} [${shape}]`)
    expect(shapes(gpt.stateDict()).sort()).toEqual(shapes(fileOfGPT2()).sort())
    const other = new GPT({ ...sizes, rng })
    other.loadStateDict(loadSafetensors(saveSafetensors(gpt.stateDict())))
    expect(other.forward(ids).toArray()).toEqual(gpt.forward(ids).toArray())
  })
})

test('the table that leads in also leads out: one parameter, counted once', () => {
  const gpt = new GPT({ ...sizes, rng })
  const names = [...gpt.namedParameters()].map(([name]) => name)
  expect(names.length).toBe(2 + 2 * 12 + 2)
  gpt.forward(tensor([1, 2])).backward(ones([2, 7]))
  // Tokens that were never read are candidates all the same: their rows learn.
  expect([...slice(gpt.wte.weight.grad!, [[5, 6]]).data].some(g => g !== 0)).toBe(true)
})

test('changing a token leaves what was said before it exactly as it was', () => {
  const gpt = new GPT({ ...sizes, rng })
  const token = fc.nat(6)
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      token,
      (ids, at, other) => {
        const k = at % ids.length
        const read = (numbers: number[]) => gpt.forward(tensor([numbers], { dtype: 'int32' })).data
        const [before, after] = [read(ids), read(ids.with(k, other))]
        expect(slice(after, [[], [0, k]]).toArray()).toEqual(slice(before, [[], [0, k]]).toArray())
      },
    ),
    { numRuns: 30 },
  )
})

test('has the gradients that nudging finds', () => {
  const gpt = new GPT({ ...sizes, layers: 1, embedDim: 4, dimFeedforward: 3, rng })
  const ids = tensor(
    [
      [1, 5, 5, 2],
      [0, 3, 1, 1],
    ],
    { dtype: 'int32' },
  )
  const { attn, ln_2, mlp } = gpt.h[0]
  const places: { weight: Variable }[] = [
    gpt.wte,
    gpt.wpe,
    attn.cAttn,
    attn.cProj,
    ln_2,
    mlp.cFc,
    gpt.lnF,
  ]
  for (const parameter of gpt.parameters()) parameter.data = draw(parameter.shape)
  const run = (...weights: Variable[]) => {
    for (const [i, place] of places.entries()) place.weight = weights[i]
    return crossEntropy(
      gpt.forward(ids),
      tensor([
        [5, 5, 2, 0],
        [3, 1, 1, 6],
      ]),
    )
  }
  const { compared } = gradcheck(
    run,
    places.map(({ weight }) => weight.data),
  )
  expect(compared).toBe(28 + 24 + 48 + 16 + 4 + 12 + 4)
})

test('starts as GPT-2: numbers of spread 0.02, smaller where they add to the stream', () => {
  const gpt = new GPT({
    ...sizes,
    layers: 8,
    embedDim: 64,
    dimFeedforward: 256,
    vocabSize: 500,
    rng,
  })
  const { attn, mlp } = gpt.h[3]
  for (const { weight } of [gpt.wte, attn.cAttn, mlp.cFc])
    expect(std(weight.data).item()).toBeCloseTo(0.02, 3)
  for (const { weight } of [attn.cProj, mlp.cProj])
    expect(std(weight.data).item()).toBeCloseTo(0.005, 3)
  expect(new Set(attn.cAttn.bias.data.data)).toEqual(new Set([0]))
})

test('dropout drops while training, and no more after eval()', () => {
  const gpt = new GPT({ ...sizes, dropout: 0.3, rng })
  const read = () => gpt.forward(tensor([1, 2, 3], { dtype: 'int32' })).toArray()
  expect(read()).not.toEqual(read())
  gpt.eval()
  expect(read()).toEqual(read())
})

test('read in two parts, with caches, it says what it says at once', () => {
  const gpt = new GPT({ ...sizes, rng })
  for (const parameter of gpt.parameters())
    parameter.data = randn(parameter.shape, { rng, std: 0.5 })
  const ids = tensor([3, 1, 4, 1, 5, 2], { dtype: 'int32' })
  const whole = gpt.forward(ids).data
  for (const cut of [1, 3, 5]) {
    const caches = gpt.caches()
    const read = (part: Tensor) => noGrad(() => gpt.forward(part, { caches })).data
    expectNear(read(slice(ids, [[0, cut]])), slice(whole, [[0, cut]]), 1e-5)
    expect(caches.map(({ length }) => length)).toEqual([cut, cut])
    expectNear(read(slice(ids, [[cut]])), slice(whole, [[cut]]), 1e-5)
    for (const cache of caches) cache.dispose()
  }
})
