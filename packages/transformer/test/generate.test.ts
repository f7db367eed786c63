// Writing with a GPT: the same with a cache as without, nothing left open, nothing left behind.
import { isRecording, noGrad } from '@neuralings/autograd'
import { engine } from '@neuralings/kernels'
import { createRng, persist, randn, scope, select, tensor } from '@neuralings/tensor'
import { GPT, generate } from '@neuralings/transformer'
import { expect, test } from 'vitest'

/** A GPT that has learnt nothing, but has opinions. */
function opinionated(seed: number, more = {}): GPT {
  const rng = createRng(seed)
  const sizes = { vocabSize: 11, blockSize: 8, layers: 2, heads: 2, embedDim: 8 }
  const gpt = new GPT({ ...sizes, ...more, rng })
  for (const parameter of gpt.parameters())
    parameter.data = persist(randn(parameter.shape, { rng, std: 0.4 }))
  return gpt
}

const ways = [{ temperature: 0 }, { temperature: 1 }, { temperature: 0.7, topK: 4 }, { topP: 0.8 }]

test.each(ways)('the same tokens with a cache as without, within the block and beyond: %o', way => {
  const written = [0, 1, 2, 3, 4].map(seed => {
    const gpt = opinionated(seed)
    const prompt = [3, 1, 4].slice(seed % 3)
    const write = (cache: boolean) => [
      ...generate(gpt, prompt, { maxNewTokens: 20, ...way, rng: createRng(seed), cache }),
    ]
    expect(write(true)).toEqual(write(false))
    return write(true)
  })
  expect(new Set(written.flat()).size).toBeGreaterThan(5)
})

test('with a cache, the scores are the same to the last bit', () => {
  const gpt = opinionated(6, { blockSize: 300, heads: 4, embedDim: 80 })
  const rng = createRng(7)
  const ids = Array.from({ length: 270 }, () => rng.integer(0, 11))
  const caches = gpt.caches()
  const read = (numbers: number[], options = {}) =>
    scope(() => {
      const read = noGrad(() => gpt.hidden(tensor(numbers, { dtype: 'int32' }), options)).data
      return noGrad(() => gpt.logits(select(read, { dim: 0, index: -1 }))).data.toArray()
    })
  read(ids.slice(0, 250), { caches })
  for (const [i, id] of ids.slice(250).entries())
    expect(read([id], { caches })).toEqual(read(ids.slice(0, 251 + i)))
  for (const cache of caches) cache.dispose()
})

test('by hand: each token is the likeliest after the last eight', () => {
  const gpt = opinionated(5)
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9] // more than it can look back over
  for (const id of generate(gpt, ids, { maxNewTokens: 6, temperature: 0 })) {
    const logits = gpt.forward(tensor(ids.slice(-8), { dtype: 'int32' })).toArray() as number[][]
    expect(id).toBe(logits[7].indexOf(Math.max(...logits[7])))
    ids.push(id)
  }
  expect(ids.length).toBe(15)
})

test('the same seed writes the same; another one, something else', () => {
  const gpt = opinionated(1)
  const write = (seed: number) => [
    ...generate(gpt, [1], { maxNewTokens: 30, rng: createRng(seed) }),
  ]
  expect(write(1)).toEqual(write(1))
  expect(write(1)).not.toEqual(write(2))
})

test('two may take turns, inside scopes and outside, and are both right', () => {
  const gpt = opinionated(2)
  const start = (seed: number) => generate(gpt, [seed], { maxNewTokens: 8, rng: createRng(seed) })
  const alone = [1, 2].map(seed => [...start(seed)])
  const [one, two] = [start(1), start(2)]
  const together: number[][] = [[], []]
  for (let n = 0; n < 8; n++) {
    together[0].push(one.next().value)
    together[1].push(scope(() => two.next().value))
    expect(isRecording()).toBe(true)
  }
  expect(together).toEqual(alone)
})

test('memory is given back, when it is done and when it is left early', () => {
  const gpt = opinionated(3)
  const inUse = () => [engine()?.memory.kept, engine()?.memory.top]
  const before = inUse()
  for (const cache of [true, false]) {
    for (const _ of generate(gpt, [1], { maxNewTokens: 20, temperature: 0, cache })) {
    }
    for (const _ of generate(gpt, [1], { maxNewTokens: 20, temperature: 0, cache })) break
  }
  expect(inUse()).toEqual(before)
})

test('a model with dropout writes in use, and not while it is being trained', () => {
  const gpt = opinionated(4, { dropout: 0.5 })
  const write = () => [...generate(gpt, [1], { maxNewTokens: 5, temperature: 0 })]
  expect(write).toThrow('call eval() first')
  gpt.eval()
  expect(write()).toEqual(write())
})

test('nothing is asked for, nothing is written', () => {
  expect([...generate(opinionated(0), [1], { maxNewTokens: 0, temperature: 0 })]).toEqual([])
})
