// Writing with a GPT: it guesses the next token, the guess is appended, and it guesses again. A generator, so that whoever
// reads along decides when to stop. PyTorch: model.generate of the package transformers.

import { noGrad } from '@neuralings/autograd'
import {
  isTensor,
  type Rng,
  refuseRange,
  requireCounts,
  requireOptions,
  requireRng,
  scope,
  select,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import { checkAtRest } from './at-rest.ts'
import type { KeyValueCache } from './gpt/cache.ts'
import type { GPT } from './gpt/gpt.ts'
import { greedy, type SamplingOptions, sample, samplingDistribution } from './sampling.ts'
import { checkScores } from './scores.ts'

export interface GenerateOptions extends SamplingOptions {
  maxNewTokens: number
  /** Not needed at temperature 0, where nothing is drawn. */
  rng?: Rng
  /** Whether keys and values are kept: the tokens are the same without, because all numbers are; but each takes longer. */
  cache?: boolean
}

interface Writing {
  maxNewTokens: number
  choose: (logits: Tensor) => number
  cache: boolean
}

/**
 * Yields `maxNewTokens` ids, one after the other, that go on from the ids in `prompt`; see `samplingDistribution` for how
 * they are chosen. The model sees the last `blockSize` tokens. Each id is worked out in a scope and without gradients, and
 * nothing stays open in between. Throws for an empty prompt or ids that the model does not have, for a model that would drop
 * numbers at random (call `eval()` first), when a score is NaN or ∞, and without an rng unless the temperature is 0.
 *
 * @example
 * const sizes = { vocabSize: 5, blockSize: 8, layers: 1, heads: 2, embedDim: 8 }
 * const untrained = new GPT({ ...sizes, rng: createRng(0) })
 * console.log([...generate(untrained, [1, 2], { maxNewTokens: 3, temperature: 0 })]) // [ 2, 2, 2 ]
 */
export function generate(
  gpt: GPT,
  prompt: readonly number[],
  options: GenerateOptions,
): Generator<number> {
  const { maxNewTokens, rng, cache = true, ...sampling } = checkOptions(options)
  requireCounts({ maxNewTokens }, 'generate', 0)
  checkPrompt(prompt, gpt.wte.weight.shape[0])
  checkAtRest('generate', gpt)
  if (rng) samplingDistribution(tensor([0]), sampling) // an argument that makes no sense throws before the first token
  const choose = (logits: Tensor) => {
    checkScores('generate', logits)
    return rng ? sample(samplingDistribution(logits, sampling), { rng }) : greedy(logits)
  }
  return write(gpt, [...prompt], { maxNewTokens, choose, cache })
}

/** Where the likeliest token is taken there is nothing to draw, with or without a generator. */
function checkOptions(options: GenerateOptions): GenerateOptions {
  const names = ['maxNewTokens', 'rng', 'cache', 'temperature', 'topK', 'topP']
  const isGreedy = options?.temperature === 0
  return isGreedy
    ? { ...requireOptions(options, 'generate', names), rng: undefined }
    : requireRng(options, 'generate', names)
}

function checkPrompt(prompt: readonly number[], vocabSize: number): void {
  if (isTensor(prompt) || !(prompt?.length > 0)) {
    const wanted = 'a prompt, a list of at least one id to go on from'
    throw new RangeError(
      `generate: expected ${wanted}, got ${isTensor(prompt) ? 'a tensor' : 'none'}`,
    )
  }
  const isId = (id: number) => Number.isInteger(id) && id >= 0 && id < vocabSize
  const strange = Array.from(prompt).find(id => !isId(id))
  if (strange === undefined) return
  refuseRange('generate', `ids from 0 to ${vocabSize - 1} in the prompt`, strange)
}

function* write(
  gpt: GPT,
  ids: number[],
  { maxNewTokens, choose, cache }: Writing,
): Generator<number> {
  const caches = cache ? gpt.caches() : undefined
  try {
    for (let n = 0; n < maxNewTokens; n++) {
      const id = scope(() => choose(noGrad(() => nextLogits(gpt, ids, caches))))
      ids.push(id)
      yield id
    }
  } finally {
    for (const each of caches ?? []) each.dispose()
  }
}

/**
 * The scores [V] of what may come after `ids`. With caches, only what they have not seen is read. The last row alone is
 * guessed from: the others have told their keys and values.
 */
function nextLogits(gpt: GPT, ids: readonly number[], caches?: KeyValueCache[]): Tensor {
  // When the window moves on, every token in it gets another place, and what was kept is worth nothing.
  if (ids.length > gpt.blockSize) for (const cache of caches ?? []) cache.clear()
  const window = ids.slice(-gpt.blockSize)
  const unseen = tensor(window.slice(caches?.[0].length), { dtype: 'int32' }) // [T]
  const read = gpt.hidden(unseen, { caches }) // [T, E]
  return gpt.logits(select(read.data, { dim: 0, index: -1 })).data
}
