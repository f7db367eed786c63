// A training that stops anywhere and goes on in another process takes the very same steps, number for number.
import { add, matmul, tanh, type Variable, variable } from '@neuralings/autograd'
import {
  Adam,
  type Batch,
  batches,
  cosine,
  fit,
  mse,
  type Progress,
  SGD,
  type Stateful,
  type Training,
  together,
} from '@neuralings/optim'
import {
  add as addTensors,
  copyInto,
  createRng,
  loadSafetensors,
  mul,
  type Rng,
  randn,
  saveSafetensors,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

interface Plan {
  seed: number
  batchSize: number
  epochs: number
  isAdam: boolean
}

/** Points that are no line, for a model that draws noise from the generator that also deals the examples. */
function start({ seed, batchSize, epochs, isAdam }: Plan): { training: Training; all: Stateful } {
  const rng = createRng(seed)
  const [x, y] = [randn([12, 3], { rng }), randn([12, 1], { rng })]
  const w = variable(randn([3, 1], { rng }))
  const noisy = (inputs: Tensor) => addTensors(inputs, mul(randn(inputs.shape, { rng }), 0.1))
  const training = fit({
    model: inputs => tanh(matmul(noisy(inputs), w)),
    loss: mse,
    optimizer: isAdam ? new Adam([w]) : new SGD([w], { lr: 0.1, momentum: 0.9 }),
    batches: batches({ x, y }, { batchSize, rng }),
    epochs,
    schedule: cosine({ lr: 0.1, totalSteps: 30 }),
  })
  return { training, all: together({ model: weights(w), training, rng }) }
}

/** A model of one matrix. */
function weights(w: Variable): Stateful {
  return { stateDict: () => ({ w: w.data }), loadStateDict: state => copyInto(w.data, state.w) }
}

/** At most `count` steps. */
function walk(training: Training, count: number): Progress[] {
  const steps: Progress[] = []
  while (steps.length < count) {
    const { value, done } = training.next()
    if (done) break
    steps.push(value)
  }
  return steps
}

const plan = fc.record({
  seed: fc.nat(),
  batchSize: fc.integer({ min: 1, max: 13 }),
  epochs: fc.integer({ min: 1, max: 4 }),
  isAdam: fc.boolean(),
})

test('stopped after any step, by way of a file: the same losses, epochs and steps', () => {
  fc.assert(
    fc.property(plan, fc.nat({ max: 50 }), (one, stop) => {
      const straight = walk(start(one).training, Infinity)
      const first = start(one)
      const before = walk(first.training, stop)
      const file = saveSafetensors(first.all.stateDict())

      const second = start(one)
      second.all.loadStateDict(loadSafetensors(file))
      expect([...before, ...walk(second.training, Infinity)]).toEqual(straight)
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('a training that is over can be given more epochs', () => {
  const one = { seed: 1, batchSize: 5, epochs: 2, isAdam: true }
  const first = start(one)
  const before = walk(first.training, Infinity)
  const second = start({ ...one, epochs: 4 })
  second.all.loadStateDict(first.all.stateDict())
  const straight = walk(start({ ...one, epochs: 4 }).training, Infinity)
  expect([...before, ...walk(second.training, Infinity)]).toEqual(straight)
})

test('the state says in plain names where the training is', () => {
  const { training, all } = start({ seed: 1, batchSize: 5, epochs: 2, isAdam: false })
  walk(training, 5) // three batches an epoch
  const state = all.stateDict()
  expect(Object.keys(state)).toEqual([
    'model.w',
    'training.cursor.step',
    'training.cursor.epoch',
    'training.cursor.batch',
    'training.optimizer.lr',
    'training.optimizer.0.step',
    'training.optimizer.0.momentum_buffer',
    'training.batches.order',
    'training.batches.next',
    'rng.state',
  ])
  const counts = ['cursor.step', 'cursor.epoch', 'cursor.batch', 'batches.next']
  expect(counts.map(name => state[`training.${name}`].item())).toEqual([5, 2, 2, 10])
})

describe('batches', () => {
  const data = { x: tensor([0, 1, 2, 3, 4]), y: tensor([0, 1, 2, 3, 4]) }
  const deal = (rng: Rng) => batches(data, { batchSize: 2, rng })
  const rows = (dealt: Iterable<Batch>) => [...dealt].map(({ x }) => x.toArray())

  test('a walk that is left goes on in others that load its state, and only once', () => {
    const first = deal(createRng(1))
    const iterator = first[Symbol.iterator]()
    const begun = iterator.next().value as Batch
    const second = deal(createRng(2))
    second.loadStateDict(first.stateDict())
    const rest = rows(second)
    expect(rest).toEqual(rows({ [Symbol.iterator]: () => iterator }))
    expect([begun.x.toArray(), ...rest].flat().toSorted()).toEqual([0, 1, 2, 3, 4])
    expect(rows(second).flat()).toHaveLength(5)
  })

  test('one that is left without a state is not taken up again', () => {
    const dealt = deal(createRng(1))
    for (const _ of dealt) break
    expect(rows(dealt).flat()).toHaveLength(5)
  })
})

describe('what does not fit is refused', () => {
  const one = { seed: 1, batchSize: 5, epochs: 2, isAdam: true }

  test('before anything is changed', () => {
    const { all } = start(one)
    const before = saveSafetensors(all.stateDict())
    const other = start({ ...one, isAdam: false }).all.stateDict()
    expect(() => all.loadStateDict(other)).toThrow(
      'loadStateDict: missing training.optimizer.0.exp_avg, training.optimizer.0.exp_avg_sq; unknown training.optimizer.0.momentum_buffer',
    )
    expect(saveSafetensors(all.stateDict())).toEqual(before)
  })

  test('in the middle of a training', () => {
    const { training } = start(one)
    const state = training.stateDict()
    training.next()
    expect(() => training.loadStateDict(state)).toThrow(
      'fit: load the state before the first step, not between',
    )
  })

  test('for batches that cannot tell where they are', () => {
    const w = variable([1])
    const setting = { loss: mse, optimizer: new Adam([w]), batches: [], epochs: 1 }
    const training = fit({ ...setting, model: x => add(x, w) })
    const refusal =
      'fit: these batches cannot tell which are still to come; pass batches(…), or add stateDict and loadStateDict'
    expect(() => training.stateDict()).toThrow(refusal)
    expect(() => training.loadStateDict({})).toThrow(refusal)
  })
})

test('of many names that do not fit, the first are named', () => {
  const names = Array.from({ length: 9 }, (_, i) => [`w${i}`, tensor(i)])
  const part = { stateDict: () => Object.fromEntries(names), loadStateDict: () => undefined }
  expect(() => together({ part }).loadStateDict({})).toThrow(
    'loadStateDict: missing part.w0, part.w1, part.w2, part.w3, part.w4 and 4 more',
  )
})
