import { add, noGrad, sum, type Variable, variable } from '@neuralings/autograd'
import {
  expectClose,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
} from '@neuralings/lesson-kit/testing'
import { createRng, scope, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { follow } from '../../training/follow.ts'
import { checkBatches, checkLoop } from '../../training/pieces.ts'
import { checkLayerNorm, checkProject } from '../pieces.ts'
import { blockWeights, decoderWeights, layerOf, normOf, numbers, variablesIn } from '../weights.ts'
import {
  createModel,
  decode,
  embed,
  encode,
  engine,
  type Model,
  sourceOf,
  train,
  write,
} from './exercise.ts'

const ids = (rows: number[][]) => tensor(rows, { dtype: 'int32' })
const options = { rtol: 1e-3, atol: 1e-3 }
const textOf = (row: number[]) => row.join(' ')

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'embeddings/lookup'() {
    const table = variable([[1, 2], [30, 40], [500, 600]]) // biome-ignore format: one line
    const rows = engine.embedding(ids([[2, 0], [2, 2]]), table) // biome-ignore format: one line
    const wanted = [[[500, 600], [1, 2]], [[500, 600], [500, 600]]] // biome-ignore format: one line
    expectClose(rows, wanted, { what: 'embedding of [[2, 0], [2, 2]]' })
    sum(rows).backward()
    expectClose(table.grad, [[1, 1], [0, 0], [3, 3]], { what: 'the gradient of the table' }) // biome-ignore format: one line
  },
  'attention/positions'() {
    // sin 1 = 0.8415, cos 1 = 0.5403, and a hundred times slower sin 0.01 and cos 0.01
    const wanted = [[0, 1, 0, 1], [0.8415, 0.5403, 0.01, 0.99995]] // biome-ignore format: one line
    expectClose(engine.sinusoidalPositions(2, 4), wanted, { what: 'sinusoidalPositions(2, 4)', ...options }) // biome-ignore format: one line
  },
  'attention/qkv': () => checkProject(engine.project),
  'transformer/layer-norm': () => checkLayerNorm(engine.layerNorm),
  'transformer/block'() {
    // From PyTorch 1.13: nn.TransformerEncoderLayer(4, 2, 6, norm_first=True), with the numbers of weights.ts
    const y = engine.block(variable(numbers([2, 3, 4], 90, 2)), blockWeights(), { heads: 2 })
    const [[first]] = y.toArray() as number[][][]
    expectClose(first, [2.156, -0.5187, -0.4442, 2.0666], { what: 'block of a small job', ...options }) // biome-ignore format: one line
  },
  'transformer/cross-attention'() {
    // From PyTorch 1.13: nn.TransformerDecoderLayer(4, 2, 6, norm_first=True), likewise, with a padding mask
    const memory = variable(numbers([2, 5, 4], 400, 1.5))
    const memoryMask = tensor([[[[1, 1, 1, 1, 1]]], [[[1, 1, 1, 0, 0]]]], { dtype: 'int32' }) // biome-ignore format: one line
    const reading = { memory, memoryMask }
    const x = variable(numbers([2, 3, 4], 90, 2))
    const y = engine.decoderBlock(x, decoderWeights(), { heads: 2, ...reading })
    const [, [first]] = y.toArray() as number[][][]
    expectClose(first, [-0.5228, -1.6239, 1.6705, 1.955], { what: 'decoderBlock of a small job', ...options }) // biome-ignore format: one line
  },
  'transformer/shift-right'() {
    const { given, wanted } = engine.toExample({ text: '2 July 1920', iso: '1920-07-02' })
    expect(textOf(given), 'what toExample gives').toBe('1 4 12 5 3 13 3 10 13 3 5')
    expect(textOf(wanted), 'what toExample wants').toBe('4 12 5 3 13 3 10 13 3 5 2')
  },
  'optimizers/adam'() {
    const w = variable([1, 1])
    const optimizer = new engine.Adam([w], { lr: 0.25 })
    for (const g of [4, 4]) {
      w.grad = tensor([g, -g])
      optimizer.step()
    }
    expectClose(w, [0.5, 1.5], { what: 'two steps of Adam by ±4 with lr 0.25', rtol: 1e-4 })
  },
  'training/loop': () => checkLoop(engine.fit),
  'training/mini-batches': () => checkBatches(engine.batches),
}

const open: string[] = []
const pieceNames = Object.keys(pieces)

test.each(pieceNames)('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

/** A test of what is written in this exercise; training waits for it. */
function part(name: string, check: () => void): void {
  test(name, () => {
    needs(pieceNames.filter(piece => open.includes(piece)))
    open.push(name)
    check()
    open.pop()
  })
}

/** A translator 4 wide with two blocks in each half, of numbers that anybody can make again. */
function small(): Model {
  const second = (weights: object, start: number) => {
    for (const [i, v] of variablesIn(weights).entries())
      v.data.data.set(numbers(v.shape, start + i, 0.4).data)
  }
  const [encoder, decoder] = [
    [blockWeights(), blockWeights()],
    [decoderWeights(), decoderWeights()],
  ]
  second(encoder[1]!, 500)
  second(decoder[1]!, 600)
  return {
    source: variable(numbers([56, 4], 7, 1)),
    target: variable(numbers([56, 4], 8, 1)),
    encoder: { blocks: encoder, norm: normOf(4, 700) },
    decoder: { blocks: decoder, norm: normOf(4, 800) },
    out: layerOf(4, 56, 900),
  }
}

part('embed: rows of the table, and where they stand', () => {
  const table = variable([[1, 2], [30, 40], [500, 600]]) // biome-ignore format: one line
  // The places of two columns are sin p and cos p.
  const wanted = [[[500, 601], [1.8415, 2.5403], [500.9093, 599.5839]], [[30, 41], [30.8415, 40.5403], [1.9093, 1.5839]]] // biome-ignore format: one line
  const y = embed(ids([[2, 0, 2], [1, 1, 0]]), table) // biome-ignore format: one line
  expectClose(y, wanted, { what: 'embed([[2, 0, 2], [1, 1, 0]], table)', rtol: 1e-4 })
})

const source = ids([[6, 3, 16, 4, 9, 18], [11, 14, 35, 0, 0, 0]]) // biome-ignore format: one line
const given = ids([[1, 4, 5], [1, 6, 6]]) // biome-ignore format: one line
const mask = tensor([[[[1, 1, 1, 1, 1, 1]]], [[[1, 1, 1, 0, 0, 0]]]], { dtype: 'int32' }) // biome-ignore format: one line

/** What should go in, of pieces that have passed. */
const enter = (ids: Tensor, table: Variable) =>
  add(engine.embedding(ids, table), engine.sinusoidalPositions(ids.shape[1]!, 4))

part('encode: two blocks and a norm', () => {
  const model = small()
  const { memory, memoryMask } = encode(source, model)
  expectClose(memoryMask, mask, { what: 'memoryMask' })
  let h = enter(source, model.source)
  for (const w of model.encoder.blocks) h = engine.block(h, w, { heads: 4, mask })
  const wanted = engine.layerNorm(h, model.encoder.norm).data
  expectClose(memory, wanted, { what: 'memory of two sentences', ...options })
})

part('encode: the filling changes nothing', () => {
  const model = small()
  const alone = encode(ids([[11, 14, 35]]), model).memory.toArray() as number[][][] // biome-ignore format: one line
  const filled = encode(source, model).memory.toArray() as number[][][]
  const seen = filled[1]!.slice(0, 3)
  expectClose(seen, alone[0]!, { what: 'the second sentence, filled up', ...options })
})

part('decode: two blocks, a norm and scores', () => {
  const model = small()
  const reading = { memory: variable(numbers([2, 6, 4], 400, 1.5)), memoryMask: mask }
  let h = enter(given, model.target)
  for (const w of model.decoder.blocks) h = engine.decoderBlock(h, w, { heads: 4, ...reading })
  const wanted = engine.project(engine.layerNorm(h, model.decoder.norm), model.out).data
  expectClose(decode(given, reading, model), wanted, { what: 'decode of three signs', ...options })
})

part('every weight learns', () => {
  const model = small()
  sum(decode(given, encode(source, model), model)).backward()
  const idle = variablesIn(model).filter(({ grad }) => grad === null).length
  expect(idle, 'how many weights got no gradient').toBe(0)
})

/** A model that says, whatever it reads, the sign whose id is one more than that of the last one: 1, 2, 3, … */
function counting(): Model {
  const model = createModel(createRng(1))
  const rows = (f: (id: number, c: number) => number) =>
    Float32Array.from({ length: 56 * 64 }, (_, i) => f(Math.floor(i / 64), i % 64))
  for (const v of variablesIn(model.decoder.blocks)) v.data.data.fill(0)
  model.target.data.data.set(rows((id, c) => (c === id ? 1000 : 0)))
  model.out.w.data.data.set(rows((id, c) => (c === id - 1 ? 1 : 0)))
  return model
}

/** This model, which refuses to be asked more often than any text is long: a loop without an end is told of at once. */
function patient(model: Model): Model {
  let asked = 0
  const target = () => {
    if (++asked > 50) throw new Error('write has asked for a sign 50 times, and 11 are enough')
    return model.target
  }
  return Object.defineProperty({ ...model }, 'target', { get: target })
}

part('write: each sign goes on from what is written', () => {
  const model = counting()
  // After the start, 1, it says 2, the end: nothing. With the end's row moved to 1 it counts on to 13.
  expect(
    write(sourceOf(['a']), patient(model)),
    'what is written when the end comes first',
  ).toEqual([''])
  const [w, at] = [model.out.w.data.data, (id: number, c: number) => 64 * id + c]
  w[at(2, 1)] = 0
  w[at(3, 1)] = 1
  const counted = ['0123456789-', '0123456789-']
  expect(write(sourceOf(['a', 'b']), patient(model)), 'what is written for two').toEqual(counted)
  w[at(7, 6)] = 0
  w[at(2, 6)] = 1
  expect(write(sourceOf(['a']), patient(model)), 'what is written until the end').toEqual(['0123'])
})

interface Pair {
  text: string
  iso: string
}

/** What it writes for each date, without a trace. */
const said = (pairs: Pair[], model: Model): string[] =>
  scope(() => noGrad(() => write(sourceOf(pairs.map(({ text }) => text)), model)))

function report(pairs: Pair[], texts: string[], wanted: number): string {
  const right = texts.filter((text, i) => text === pairs[i]!.iso).length / pairs.length
  const lines = pairs.slice(0, 5).map(({ text, iso }, i) => {
    const mark = texts[i] === iso ? '✓' : `✗ ${iso}`
    return `${text.padEnd(20)}${texts[i]!.padEnd(14)}${mark}`
  })
  return [`exact ${(100 * right).toFixed(1)} %   wanted ${100 * wanted} %`, '', ...lines].join('\n')
}

// Measured over all 600 steps with seeds 1, 2, 3: 99.5, 100 and 100 % exact.
// The short one learns four dates by heart. Measured with seeds 1, 2, 3, exact after 20, 30 and 40 of 50 steps: 0 0 0,
// 50 50 50 and 100 100 100 %.
const full = { count: 9600, steps: 600, look: 75, wanted: 0.95 }
const short = { count: 4, steps: 50, look: 50, wanted: 0.95 }

test.each(seeds())(
  'dates that nobody has learnt from: 95 % without one wrong sign (seed %i)',
  async seed => {
    needs(open)
    const { count, steps, look, wanted } = preset() === 'small' ? short : full
    let reached = 0
    await follow({
      seed,
      steps,
      train: ({ seed, step }) => train({ seed, count, steps, step }),
      looks: step => step % look === 0,
      look({ weights, seen, unseen }) {
        const pairs = preset() === 'small' ? seen : unseen
        const texts = said(pairs, weights)
        reached = texts.filter((text, i) => text === pairs[i]!.iso).length / pairs.length
        keepForPicture({ weights, reached })
        return report(pairs, texts, wanted)
      },
    })
    expect(reached, 'the share of dates without one wrong sign').toBeGreaterThanOrEqual(wanted)
  },
)
