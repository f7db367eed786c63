import { noGrad, type Variable, variable } from '@neuralings/autograd'
import {
  expectClose,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
} from '@neuralings/lesson-kit/testing'
import { crossEntropy } from '@neuralings/optim'
import { createRng, scope, type Tensor, tensor } from '@neuralings/tensor'
import { sinusoidalPositions } from '@neuralings/transformer'
import { expect, test } from 'vitest'
import { follow } from '../../training/follow.ts'
import { checkLoop } from '../../training/pieces.ts'
import { checkCausalMask, checkLayerNorm, checkProject } from '../../transformer/pieces.ts'
import { blockWeights, layerOf, normOf, numbers } from '../../transformer/weights.ts'
import { bigramLoss } from '../bigram.ts'
import {
  checkAdam,
  checkBlock,
  checkEmbedding,
  checkPairs,
  checkPositions,
  checkShares,
  constantBlock,
} from '../pieces.ts'
import {
  createWeights,
  engine,
  forward,
  heads,
  named,
  read,
  type Text,
  text,
  train,
  type Weights,
  write,
} from './exercise.ts'

const pieces: Record<string, () => void> = {
  'embeddings/lookup': () => checkEmbedding(engine.embedding),
  'attention/positions': () => checkPositions(engine.sinusoidalPositions),
  'attention/qkv': () => checkProject(engine.project),
  'attention/causal': () => checkCausalMask(engine.causalMask),
  'transformer/layer-norm': () => checkLayerNorm(engine.layerNorm),
  'transformer/block': () => checkBlock(engine.block),
  'optimizers/adam': () => checkAdam(engine.Adam),
  'training/loop': () => checkLoop(engine.fit),
  'gpt/next-token': () => checkPairs(engine.nextTokenPairs),
  'gpt/temperature': () => checkShares(engine.sharesOf),
}

const open: string[] = []

test.each(Object.keys(pieces))('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

const int32 = (ids: number[] | number[][]) => tensor(ids, { dtype: 'int32' })
const rows = (x: Variable) => x.toArray() as number[][]

/** Five letters, four columns; `blocks` say what they say. */
const tiny = (blocks: Weights['blocks']): Weights => ({
  tokens: variable(numbers([5, 4], 11, 2)),
  blocks,
  norm: normOf(4, 3),
  head: layerOf(4, 5, 7),
})

/** The definition, for blocks that add the same to every place: norm and head by plain loops. */
function byHand({ tokens, norm, head }: Weights, ids: number[], added: number[]): number[][] {
  const [table, w, b] = [rows(tokens), rows(head.w), head.b.toArray() as number[]]
  const [scale, shift] = [norm.weight.toArray() as number[], norm.bias.toArray() as number[]]
  const places = sinusoidalPositions(ids.length, 4).toArray() as number[][]
  return ids.map((id, t) => {
    const x = table[id]!.map((v, c) => v + places[t]![c]! + added[c]!)
    const mean = x.reduce((sum, v) => sum + v) / 4
    const std = Math.sqrt(x.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 4 + 1e-5)
    const h = x.map((v, c) => ((v - mean) / std) * scale[c]! + shift[c]!)
    return w.map((row, k) => row.reduce((sum, v, c) => sum + v * h[c]!, b[k]!))
  })
}

test('forward: without blocks there are letters, places, the last norm and the head', () => {
  open.push('forward')
  const weights = tiny([])
  const wanted = byHand(weights, [3, 0, 3], [0, 0, 0, 0])
  expectClose(forward(weights, int32([3, 0, 3])), wanted, {
    what: 'forward of 3, 0, 3',
    rtol: 1e-4,
  })
  open.pop()
})

test('forward: every block has its turn', () => {
  open.push('forward')
  const blocks = [
    constantBlock([1, 0, 0, 0], [0, 2, 0, 0]),
    constantBlock([0, 0, -1, 0], [0, 0, 0, 3]),
  ]
  const weights = tiny(blocks)
  const wanted = byHand(weights, [1, 4], [1, 2, -1, 3])
  expectClose(forward(weights, int32([1, 4])), wanted, {
    what: 'forward with two blocks that add',
    rtol: 1e-4,
  })
  open.pop()
})

test('forward: the future cannot change the past', () => {
  open.push('forward')
  const weights = tiny([blockWeights(), blockWeights()])
  const [one, other] = [[2, 0, 1, 4], [2, 0, 3, 3]].map(ids => rows(forward(weights, int32(ids)))) // biome-ignore format: one line
  expectClose(other!.slice(0, 2), one!.slice(0, 2), {
    what: 'the first two rows, when the third and fourth token are others',
  })
  const moved = Math.abs(other![3]![0]! - one![3]![0]!)
  expect(moved, 'how much the last row moves').toBeGreaterThan(1e-3)
  open.pop()
})

test('forward: each place asks those before it', () => {
  open.push('forward')
  const weights = tiny([blockWeights(), blockWeights()])
  const [one, other] = [[2, 0, 1], [0, 2, 1]].map(ids => rows(forward(weights, int32(ids)))) // biome-ignore format: one line
  const moved = Math.abs(other![2]![0]! - one![2]![0]!)
  expect(
    moved,
    'how much the last row moves when the first two tokens change places',
  ).toBeGreaterThan(1e-3)
  open.pop()
})

test('forward: the rows of a batch, each by itself', () => {
  open.push('forward')
  const weights = tiny([blockWeights()])
  const batch = forward(weights, int32([[2, 0, 1], [4, 4, 3]])).toArray() // biome-ignore format: one line
  const alone = [[2, 0, 1], [4, 4, 3]].map(ids => rows(forward(weights, int32(ids)))) // biome-ignore format: one line
  expectClose(batch, alone, { what: 'two rows at once, against each alone', rtol: 1e-4 })
  open.pop()
})

/** A model of five letters that is sure of the next one: id + 1 after the last. It notes what it was asked. */
function counting() {
  const asked: number[][] = []
  const model = (ids: Tensor) => {
    expect(ids.dtype, 'the dtype of what the model is asked').toBe('int32')
    const list = ids.toArray() as number[]
    asked.push(list)
    return variable(list.map(id => [0, 1, 2, 3, 4].map(k => (k === (id + 1) % 5 ? 50 : 0))))
  }
  return { model, asked }
}
const options = { temperature: 1, topK: 5 }

test('write: goes on from the last token, and gives what is new', () => {
  open.push('write')
  const prompt = [3, 1]
  const { model } = counting()
  const wrote = write(model, prompt, { ...options, count: 5, length: 8, rng: createRng(1) })
  expectClose(wrote, [2, 3, 4, 0, 1], { what: 'what it writes after 3, 1, always one more' })
  expect(prompt, 'the prompt afterwards').toEqual([3, 1])
  open.pop()
})

test('write: the model sees the last tokens only, and its own', () => {
  open.push('write')
  const { model, asked } = counting()
  write(model, [4, 0, 1, 2], { ...options, count: 3, length: 3, rng: createRng(1) })
  expect(asked, 'what the model was asked').toEqual([[0, 1, 2], [1, 2, 3], [2, 3, 4]]) // biome-ignore format: one line
  open.pop()
})

test('write: tokens are drawn by their shares', () => {
  open.push('write')
  // ln 1, ln 3 and ln 4 of 8: an eighth, three eighths, a half.
  const model = (ids: Tensor) =>
    variable((ids.toArray() as number[]).map(() => [1, 3, 4].map(Math.log)))
  const wrote = write(model, [0], {
    temperature: 1,
    topK: 3,
    count: 4000,
    length: 2,
    rng: createRng(5),
  })
  const shares = [0, 1, 2].map(id => wrote.filter(one => one === id).length / 4000)
  expectClose(shares, [0.125, 0.375, 0.5], {
    what: 'how often each of three was drawn',
    atol: 0.03,
  })
  open.pop()
})

test('write: temperature and top-k are heard', () => {
  open.push('write')
  const model = (ids: Tensor) => variable((ids.toArray() as number[]).map(() => [0, 1, 3]))
  const write50 = (more: object) =>
    write(model, [0], { temperature: 1, topK: 3, count: 50, length: 2, rng: createRng(2), ...more })
  expectClose(write50({ topK: 1 }), Array(50).fill(2), {
    what: 'with top 1: the likeliest each time',
  })
  expectClose(write50({ temperature: 0.01 }), Array(50).fill(2), { what: 'at temperature 0.01' })
  expectClose(write50({ rng: createRng(2) }), write50({}), { what: 'twice with the same seed' })
  open.pop()
})

const marks: Record<Text, { steps: number; prompt: string; count: number; temperature: number }> = {
  names: { steps: 600, prompt: '\n', count: 60, temperature: 1 },
  couplets: { steps: 900, prompt: '\n', count: 38, temperature: 0.7 },
  novel: { steps: 600, prompt: 'The ', count: 140, temperature: 0.7 },
}

/** The mean loss on held-out rows that lie evenly over the text. */
function lossOf(model: (ids: Tensor) => Variable, ids: number[], length: number): number {
  const count = 64
  const at = Array.from({ length: count }, (_, i) =>
    Math.floor((i * (ids.length - length - 1)) / count),
  )
  const cut = (from: number) =>
    int32(at.map(start => ids.slice(start + from, start + from + length)))
  return scope(() => noGrad(() => crossEntropy(model(cut(0)), cut(1)).item()))
}

// The table of the task, worked out in test/gpt.test.ts: names 27, 2.43, 11.4; novel 89, 2.41, 11.2; couplets 503, 4.49, 88.8.
// Measured once, seconds of a busy core: names 15, couplets 30, novel 60. Held out, seeds 1, 2, 3, after as many steps:
// names 2.20 2.24 2.24 (600), couplets 4.24 4.21 4.18 (900), novel 1.98 1.96 (600). After 100 steps names are at 2.45 2.43 2.41,
// so the check of lessons leaves it a tenth more than the bigram.
test.each(seeds())('held-out text: below the bigram (seed %i)', async seed => {
  if (text === undefined) throw new Error('todo: choose a text')
  expect(Object.keys(marks), 'the texts that there are').toContain(text)
  needs(open)
  const isSmall = preset() === 'small'
  const reading = isSmall ? 'names' : text
  const { train: learnt, heldOut, letters, length } = await read(reading)
  const bigram = bigramLoss(learnt, heldOut, letters.length)
  const { steps, prompt, count, temperature } = marks[reading]
  let reached = Number.POSITIVE_INFINITY
  await follow({
    seed,
    steps: isSmall ? 100 : steps,
    train: ({ seed }) => train({ seed, text: reading }),
    looks: step => !isSmall && (step === 20 || step === 50 || step % 100 === 0),
    look({ model }) {
      reached = lossOf(model, heldOut, length)
      const start = Array.from(prompt, letter => letters.indexOf(letter))
      const writing = { count, length, temperature, topK: 20, rng: createRng(seed) }
      const sample = noGrad(() => write(model, start, writing))
        .map(id => letters[id])
        .join('')
      keepForPicture({ sample: `${prompt}${sample}`.trim(), reached, bigram })
      const choices = Math.exp(reached).toFixed(1)
      return `held out ${reached.toFixed(2)}   bigram ${bigram.toFixed(2)}   one of ${choices} letters\n${`${prompt}${sample}`.trim()}`
    },
  })
  expect(reached, 'the loss on held-out text, against the bigram').toBeLessThan(
    isSmall ? bigram + 0.1 : bigram,
  )
})

test('what is trained has the names of PyTorch', () => {
  const names = named(createWeights(3, 4 * heads, createRng(1))).map(([name]) => name)
  expect(names.slice(0, 3), 'the first names').toEqual(['tokens.weight', 'blocks.0.attention.q.weight', 'blocks.0.attention.q.bias']) // biome-ignore format: one line
})
