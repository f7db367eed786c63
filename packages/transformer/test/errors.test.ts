// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import { variable } from '@neuralings/autograd'
import { createRng, ones, type Tensor, tensor, zeros } from '@neuralings/tensor'
import {
  causalMask,
  Decoder,
  DecoderLayer,
  Encoder,
  EncoderLayer,
  FeedForward,
  GPT,
  GRU,
  generate,
  greedy,
  gruCell,
  KeyValueCache,
  keepTopK,
  keepTopP,
  LearnedPositions,
  LSTM,
  lstmCell,
  MultiHeadAttention,
  mergeHeads,
  RNN,
  rnnCell,
  rotaryPositions,
  SinusoidalPositions,
  sample,
  samplingDistribution,
  scaledDotProductAttention,
  sinusoidalPositions,
  splitHeads,
  Transformer,
  translate,
  withTemperature,
} from '@neuralings/transformer'
import { describe, expect, test } from 'vitest'

const rng = createRng(0)
const shared = { blockSize: 4, layers: 1, heads: 2, embedDim: 4, rng }
const sizes = { ...shared, vocabSize: 5 }
const sides = { ...shared, sourceVocabSize: 6, targetVocabSize: 5 }
const ids = (...numbers: number[]) => tensor(numbers, { dtype: 'int32' })

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('recurrent', () => {
  const wanted = 'expected a sequence of shape'
  says(`RNN(3, 4): ${wanted} [T, N, 3] or [T, 3], T ≥ 1, got [5,2,4]`, () =>
    new RNN(3, 4, { rng }).forward(zeros([5, 2, 4])),
  )
  says(`GRU(3, 4): ${wanted} [N, T, 3] or [T, 3], T ≥ 1, got [3]`, () =>
    new GRU(3, 4, { rng, batchFirst: true }).forward(zeros([3])),
  )
  says(`LSTM(3, 4): ${wanted} [T, N, 3] or [T, 3], T ≥ 1, got [0,2,3]`, () =>
    new LSTM(3, 4, { rng }).forward(zeros([0, 2, 3])),
  )
  says('LSTM(3, 4): expected 2 states, one for each layer, got 1', () =>
    new LSTM(3, 4, { rng, numLayers: 2 }).run(zeros([5, 3]), [
      { h: variable(zeros([4])), c: variable(zeros([4])) },
    ]),
  )
  const both = new RNN(3, 4, { rng, bidirectional: true })
  says('RNN(3, 4): expected 2 states, one for each layer and direction, got 1', () =>
    both.run(zeros([5, 3]), [{ h: variable(zeros([4])) }]),
  )
  says('RNN(3, 4): expected 2 states, one for each layer and direction, got an object', () =>
    both.run(zeros([5, 3]), untyped({ h: zeros([4]) })),
  )
  says('Dropout: expected a probability p from 0 to 1, got 2', () => {
    return new GRU(3, 4, { rng, dropout: 2 })
  })
  const weights = { weightIh: zeros([9, 3]), weightHh: zeros([12, 4]) }
  const cells = { rnnCell: 4, gruCell: 12 }
  for (const [i, cell] of [rnnCell, gruCell].entries()) {
    const [name, rows] = Object.entries(cells)[i]
    says(`${name}: expected weights of ${rows} rows for a state of 4 numbers, got [9,3]`, () =>
      cell(zeros([3]), zeros([4]), weights),
    )
  }
  says('lstmCell: expected weights of 16 rows for a state of 4 numbers, got [12,4]', () =>
    lstmCell(
      zeros([3]),
      { h: zeros([4]), c: zeros([4]) },
      { ...weights, weightIh: zeros([16, 3]) },
    ),
  )
})

describe('positions', () => {
  says('SinusoidalPositions(4, 6): expected at most 4 positions, got 5', () =>
    new SinusoidalPositions(4, 6).forward(zeros([5, 6])),
  )
  says('LearnedPositions(4, 6): expected at most 4 positions, got 6', () =>
    new LearnedPositions(4, 6, { rng }).forward(zeros([2, 3, 6]), { start: 3 }),
  )
  says('LearnedPositions(4, 6): expected vectors of shape [..., T, 6], got [3,5]', () =>
    new LearnedPositions(4, 6, { rng }).forward(zeros([3, 5])),
  )
  says('SinusoidalPositions(4, 6): expected vectors of shape [..., T, 6], got [6]', () =>
    new SinusoidalPositions(4, 6).forward(zeros([6])),
  )
  for (const start of [-1, 0.5]) {
    const wanted = `LearnedPositions(4, 6): expected start to be a whole number ≥ 0, got ${start}`
    says(wanted, () => new LearnedPositions(4, 6, { rng }).forward(zeros([2, 6]), { start }))
  }
  says('rotaryPositions: expected [..., T, d] with an even d, got [4,3]', () =>
    rotaryPositions(zeros([4, 3])),
  )
  says('rotaryPositions: expected [..., T, d] with an even d, got [4]', () =>
    rotaryPositions(zeros([4])),
  )
})

describe('scaledDotProductAttention', () => {
  const attend = (q: number[], k: number[], v: number[], mask?: unknown) => () =>
    scaledDotProductAttention(zeros(q), zeros(k), zeros(v), untyped({ mask }))
  const op = 'scaledDotProductAttention: expected'
  says(`${op} q to be vectors [..., T, d], got [4]`, attend([4], [3, 4], [3, 4]))
  says(`${op} v to be vectors [..., T, d], got []`, attend([3, 4], [3, 4], []))
  says(
    `${op} queries and keys of one length, got [2,4] and [3,5] (4 ≠ 5)`,
    attend([2, 4], [3, 5], [3, 4]),
  )
  says(`${op} vectors of at least one number, got [2,0]`, attend([2, 0], [3, 0], [3, 4]))
  says(`${op} one value for each key, got [3,4] and [2,4] (3 ≠ 2)`, attend([2, 4], [3, 4], [2, 4]))
  says(
    'scaledDotProductAttention: shapes [2] and [3] do not broadcast',
    attend([2, 1, 4], [3, 1, 4], [3, 1, 4]),
  )
  says(
    `${op} a mask that stretches to [2,3], [..., queries, keys], got [3,2]`,
    attend([2, 4], [3, 4], [3, 4], ones([3, 2])),
  )
  says(
    `${op} a mask that stretches to [2,3], [..., queries, keys], got [1,2,3]`,
    attend([2, 4], [3, 4], [3, 4], ones([1, 2, 3])),
  )
  says(
    `${op} a mask of ones (may look) and zeros, got 7`,
    attend([2, 4], [3, 4], [3, 4], ids(0, 7, 1)),
  )
  for (const odd of [Infinity, Number.NaN]) {
    const wanted = `${op} a mask of floats below Infinity, got ${odd}`
    says(wanted, attend([2, 4], [3, 4], [3, 4], tensor([0, 0, odd])))
    says(wanted, attend([2, 4], [3, 4], [3, 4], variable([0, 0, odd])))
  }
  says(
    `${op} a mask of ones and zeros to be int32; cast(mask, 'int32') says who may look, variable(mask) adds it to the scores`,
    attend([2, 4], [3, 4], [3, 4], tensor([0, 1, 1])),
  )
  const masks = { false: 'a boolean', '[[1,1,1]]': 'an array', 0: '0' }
  for (const [mask, kind] of Object.entries(masks)) {
    const wanted = `${op} a mask of ones (may look) and zeros, or of floats to add to the scores, a tensor, got ${kind}`
    says(wanted, attend([2, 4], [3, 4], [3, 4], JSON.parse(mask)))
  }
  for (const scale of [0, Infinity, Number.NaN])
    says(`${op} scale to be a number other than 0, got ${scale}`, () =>
      scaledDotProductAttention(zeros([2, 4]), zeros([3, 4]), zeros([3, 4]), { scale }),
    )
  const layer = new MultiHeadAttention(4, 2, { rng })
  const vectors = 'expected vectors of shape [..., T, 4], got [4]'
  says(`MultiHeadAttention(4, 2): ${vectors}`, () => layer.forward(zeros([4])))
  says(`MultiHeadAttention(4, 2): ${vectors}`, () => {
    return layer.forward(zeros([3, 4]), { memory: zeros([4]) })
  })
  says(`MultiHeadAttention(4, 2): ${vectors}`, () => {
    return new EncoderLayer(4, 2, { rng }).forward(zeros([4]))
  })
  says('splitHeads: expected vectors [..., T, C], C a multiple of 3, got [2,8]', () =>
    splitHeads(variable(zeros([2, 8])), 3),
  )
  says('splitHeads: expected vectors [..., T, C], C a multiple of 2, got [8]', () =>
    splitHeads(variable(zeros([8])), 2),
  )
  says('splitHeads: expected heads to be a whole number ≥ 1, got 0', () =>
    splitHeads(variable(zeros([2, 8])), 0),
  )
  says('mergeHeads: expected heads [..., H, T, d], got [3,8]', () =>
    mergeHeads(variable(zeros([3, 8]))),
  )
  says(`${op} a mask that stretches to [2,3,3], [..., queries, keys], got [2,3]`, () =>
    layer.forward(zeros([3, 4]), { mask: ones([2, 3]) }),
  )
  says(`${op} a mask of ones and zeros to be int32`, () =>
    layer.forward(zeros([3, 4]), { mask: ones([3, 3]) }),
  )
})

describe('decoders', () => {
  says('DecoderLayer: expected { memory }, what the encoder read, got none', () =>
    new DecoderLayer(4, 2, { rng }).forward(zeros([3, 4])),
  )
  says('DecoderLayer: expected vectors of shape [..., T, 4], got [4]', () =>
    new DecoderLayer(4, 2, { rng }).forward(zeros([4]), { memory: zeros([3, 4]) }),
  )
  says('translate: the model would drop numbers at random; call eval() first', () =>
    translate(new Transformer({ ...sides, dropout: 0.5 }), zeros([1, 2]), {
      start: 1,
      end: 2,
      maxNewTokens: 3,
    }),
  )
  says('Transformer: expected { target }, the ids to go on from, got none', () =>
    new Transformer(sides).forward(ids(1, 2)),
  )
  says('translate: expected source ids of shape [N, S], got [2]', () =>
    translate(new Transformer(sides), ids(1, 2), { start: 1, end: 2, maxNewTokens: 3 }),
  )
  says('translate: expected maxNewTokens to be a whole number ≥ 1, got 0', () =>
    translate(new Transformer(sides), zeros([1, 2]), { start: 1, end: 2, maxNewTokens: 0 }),
  )
  says('translate: expected maxNewTokens to be at most the model’s 4, got 5', () =>
    translate(new Transformer(sides), zeros([1, 2]), { start: 1, end: 2, maxNewTokens: 5 }),
  )
})

describe('GPT', () => {
  const gpt = new GPT(sizes)
  says('LearnedPositions(4, 4): expected at most 4 positions, got 5', () =>
    gpt.forward(ids(1, 2, 3, 4, 0)),
  )
  says('embedding: expected ids from 0 to 4', () => gpt.forward(ids(5)))
  says('KeyValueCache: expected at most 2 tokens, got 3; clear() it', () =>
    new KeyValueCache([1, 2, 1]).extend(zeros([1, 3, 1]), zeros([1, 3, 1])),
  )
  const room = 'KeyValueCache: expected keys and values of one text, [2, T, 2], got'
  says(`${room} [1,2,1,2] and [1,2,1,2]`, () =>
    gpt.forward(tensor([[1]], { dtype: 'int32' }), { caches: gpt.caches() }),
  )
  says(`${room} [2,1,2] and [2,3,2]`, () =>
    new KeyValueCache([2, 4, 2]).extend(zeros([2, 1, 2]), zeros([2, 3, 2])),
  )
  says('GPT(5, 4, 4): expected 2 caches, one for each layer, got 1', () => {
    const two = new GPT({ ...sizes, layers: 2 })
    return two.forward(ids(1), { caches: two.caches().slice(1) })
  })
  const { 'wpe.weight': _, ...rest } = gpt.stateDict()
  says('loadStateDict: missing wpe.weight', () => gpt.loadStateDict(rest))
  says(
    'loadStateDict: lm_head.weight differs from wte.weight, but GPT has one table for both',
    () => gpt.loadStateDict({ ...gpt.stateDict(), 'lm_head.weight': zeros([5, 4]) }),
  )
  says('loadStateDict: expected tensors by name', () => gpt.loadStateDict(untyped(null)))
})

describe('generate', () => {
  const gpt = new GPT(sizes)
  const write = (prompt: number[], options: unknown) => () =>
    generate(gpt, prompt, untyped(options))
  says(
    'generate: expected a prompt, a list of at least one id to go on from, got none',
    write([], { maxNewTokens: 3, rng }),
  )
  says(
    'generate: expected maxNewTokens to be a whole number ≥ 0, got -1',
    write([1], { maxNewTokens: -1, rng }),
  )
  says(
    'generate: expected maxNewTokens to be a whole number ≥ 0, got undefined',
    write([1], { rng }),
  )
  says(
    'keepTopK: expected k to be a whole number ≥ 1, got 0',
    write([1], { maxNewTokens: 3, rng, topK: 0 }),
  )
  says(
    'keepTopP: expected p above 0, and at most 1, got 2',
    write([1], { maxNewTokens: 3, rng, topP: 2 }),
  )
  says(
    'withTemperature: expected a temperature > 0, got -1',
    write([1], { maxNewTokens: 3, rng, temperature: -1 }),
  )
  for (const id of [5, -1, 0.5, Number.NaN]) {
    const wanted = `generate: expected ids from 0 to 4 in the prompt, got ${id}`
    says(wanted, write([1, id, 2, 3, 4, 0], { maxNewTokens: 3, rng }))
  }
  says("generate: expected ids from 0 to 4 in the prompt, got 'h'", () =>
    generate(gpt, untyped('hello'), { maxNewTokens: 3, rng }),
  )
  const list = 'generate: expected a prompt, a list of at least one id to go on from, got'
  says(`${list} none`, write(untyped(undefined), { maxNewTokens: 3, rng }))
  says(`${list} a tensor`, write(untyped(ids(1, 2)), { maxNewTokens: 3, rng }))
  for (const options of [{ rng }, { temperature: 0 }])
    says('generate: the score of token 3 is NaN; are all weights numbers?', () => {
      const spoilt = new GPT(sizes)
      spoilt.wte.weight.data.data[3 * 4] = Number.NaN
      return [...generate(spoilt, [1], { maxNewTokens: 2, ...options })]
    })
  says('generate: the model would drop numbers at random; call eval() first', () =>
    generate(new GPT({ ...sizes, dropout: 0.1 }), [1], { maxNewTokens: 3, rng }),
  )
})

describe('sampling', () => {
  const logits = tensor([1, 2])
  says('withTemperature: expected a temperature > 0, got 0', () => withTemperature(logits, 0))
  says('withTemperature: expected a temperature > 0, got -1', () =>
    samplingDistribution(logits, { temperature: -1 }),
  )
  says('withTemperature: expected a temperature > 0, got -1e-300', () =>
    samplingDistribution(logits, { temperature: -1e-300 }),
  )
  says('keepTopK: expected k to be a whole number ≥ 1, got 0', () => keepTopK(logits, 0))
  says('keepTopK: expected k to be a whole number ≥ 1, got 1.5', () => keepTopK(logits, 1.5))
  says('keepTopP: expected p above 0, and at most 1, got 0', () => keepTopP(logits, 0))
  says('keepTopP: expected p above 0, and at most 1, got 1.1', () => keepTopP(logits, 1.1))
  for (const f of [withTemperature, keepTopK, keepTopP, greedy])
    says(`${f.name}: expected logits of shape [V], got [1,2]`, () => f(tensor([[1, 2]]), 1))
  says('samplingDistribution: expected logits of shape [V], got [1,2]', () =>
    samplingDistribution(tensor([[1, 2]]), { temperature: 0 }),
  )
  const functions = {
    greedy,
    withTemperature: (scores: Tensor) => withTemperature(scores, 2),
    keepTopK: (scores: Tensor) => keepTopK(scores, 2),
    keepTopP: (scores: Tensor) => keepTopP(scores, 0.9),
    samplingDistribution,
  }
  for (const [op, f] of Object.entries(functions)) {
    for (const odd of [Number.NaN, Infinity])
      says(`${op}: the score of token 1 is ${odd}; are all weights numbers?`, () =>
        f(tensor([0, odd])),
      )
    for (const none of [[], [-Infinity, -Infinity]])
      says(`${op}: expected a token with a score above -Infinity, got none`, () => f(tensor(none)))
  }
  says('sample: expected weights of shape [V], got [1,2]', () =>
    sample(tensor([[0.5, 0.5]]), { rng }),
  )
  for (const odd of [[Number.NaN, 1], [-1, 2], [0, 0], [], [1, Infinity]])
    says('sample: expected finite weights ≥ 0, at least one of them above 0', () =>
      sample(tensor(odd), { rng }),
    )
  says('sample: expected a random generator, such as { rng: createRng(0) }', () =>
    sample(tensor([1]), untyped({})),
  )
})

describe('sizes', () => {
  const whole = 'to be a whole number ≥ 1, got'
  says(`RNN: expected inputs ${whole} 0`, () => new RNN(0, 4, { rng }))
  says(`GRU: expected hidden ${whole} 1.5`, () => new GRU(3, 1.5, { rng }))
  says(`LSTM: expected numLayers ${whole} 0`, () => new LSTM(3, 4, { rng, numLayers: 0 }))
  says(`sinusoidalPositions: expected dim ${whole} 0`, () => sinusoidalPositions(3, 0))
  says('sinusoidalPositions: expected length to be a whole number ≥ 0, got -1', () =>
    sinusoidalPositions(-1, 2),
  )
  says(`SinusoidalPositions: expected length ${whole} 0`, () => new SinusoidalPositions(0, 4))
  says(`LearnedPositions: expected dim ${whole} 0`, () => new LearnedPositions(3, 0, { rng }))
  says('causalMask: expected queries to be a whole number ≥ 0, got -1', () => causalMask(-1))
  says(`Encoder: expected layers ${whole} 0`, () => new Encoder(4, 2, { layers: 0, rng }))
  says(`Decoder: expected layers ${whole} 0`, () => new Decoder(4, 2, { layers: 0, rng }))
  says(`Transformer: expected targetVocabSize ${whole} 0`, () => {
    return new Transformer({ ...sides, targetVocabSize: 0 })
  })
  for (const name of ['vocabSize', 'blockSize', 'layers', 'heads', 'embedDim', 'dimFeedforward'])
    says(`GPT: expected ${name} ${whole} 0`, () => new GPT({ ...sizes, [name]: 0 }))
  const multiple = 'expected embedDim to be a multiple of heads, got 4 and 3'
  says(`MultiHeadAttention: ${multiple}`, () => new MultiHeadAttention(4, 3, { rng }))
  says(`GPT: ${multiple}`, () => new GPT({ ...sizes, heads: 3 }))
})

describe('a missing generator', () => {
  for (const options of [undefined, {}, { rng: 7 }].map(untyped)) {
    const wanted = 'expected a random generator, such as { rng: createRng(0) }'
    says(`RNN: ${wanted}`, () => new RNN(3, 4, options))
    says(`LearnedPositions: ${wanted}`, () => new LearnedPositions(3, 4, options))
    says(`MultiHeadAttention: ${wanted}`, () => new MultiHeadAttention(4, 2, options))
    says(`FeedForward: ${wanted}`, () => new FeedForward(4, options))
    says(`EncoderLayer: ${wanted}`, () => new EncoderLayer(4, 2, options))
    says(`DecoderLayer: ${wanted}`, () => new DecoderLayer(4, 2, options))
    says(`Encoder: ${wanted}`, () => new Encoder(4, 2, options))
    says(`Decoder: ${wanted}`, () => new Decoder(4, 2, options))
    says(`Transformer: ${wanted}`, () => new Transformer(options))
    says(`GPT: ${wanted}`, () => new GPT(options))
    says(`generate: ${wanted}`, () =>
      generate(new GPT(sizes), [1], Object.assign({ maxNewTokens: 1 }, options)),
    )
  }
})
