// What is said to whoever makes a mistake: what is wrong, with its name and its numbers, and what to do.
import { mul, type Variable, variable } from '@neuralings/autograd'
import * as optim from '@neuralings/optim'
import { Adagrad, Adam, AdamW, RMSProp, SGD } from '@neuralings/optim'
import { arange, createRng, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { exportedOptimizers } from './exported-optimizers.ts'

const w = () => [variable([1])]

describe.each(exportedOptimizers)('%s', (name, Optimizer) => {
  test('wants parameters, each with a gradient', () => {
    const fixed = variable([1], { requiresGrad: false })
    expect(() => new Optimizer([], { lr: 1 })).toThrow(
      `${name}: expected parameters, got none; model.parameters() can be walked once, so call it again each time`,
    )
    expect(() => new Optimizer([variable([1]), fixed], { lr: 1 })).toThrow(
      `${name}: parameter 1 does not require a gradient`,
    )
  })

  test('wants a learning rate ≥ 0, now and later', () => {
    const optimizer = new Optimizer(w(), { lr: 0 })
    for (const lr of [-1, Number.NaN, Infinity]) {
      const message = `${name}: expected lr ≥ 0, got ${lr}`
      expect(() => new Optimizer(w(), { lr })).toThrow(message)
      expect(() => {
        optimizer.lr = lr
      }).toThrow(message)
    }
    expect(optimizer.lr).toBe(0)
  })

  test('wants a weightDecay ≥ 0', () => {
    expect(() => new Optimizer(w(), { lr: 1, weightDecay: -0.1 })).toThrow(
      `${name}: expected weightDecay ≥ 0, got -0.1`,
    )
  })

  test('wants a gradient of the parameter’s shape', () => {
    const parameter = variable([1, 2])
    parameter.grad = zeros([3])
    expect(() => new Optimizer([parameter], { lr: 1 }).step()).toThrow(
      `${name}: parameter 0 has shape [2], its gradient [3]`,
    )
  })

  test('loads nothing but a whole state of its own', () => {
    const optimizer = new Optimizer([variable([1, 2])], { lr: 1 })
    const own = () => optimizer.stateDict()
    const { '0.step': _, ...without } = own()
    const load = (state: Record<string, Tensor>) => () => optimizer.loadStateDict(state)
    expect(load(without)).toThrow('loadStateDict: missing 0.step')
    expect(load({ ...own(), '1.step': zeros([]), b: zeros([]) })).toThrow(
      'loadStateDict: unknown 1.step, b',
    )
    expect(load({ ...without, b: zeros([]) })).toThrow('loadStateDict: missing 0.step; unknown b')
    expect(load({ ...own(), '0.step': zeros([1]) })).toThrow(
      'loadStateDict: expected 0.step of shape [], got [1]',
    )
    expect(load({ ...own(), lr: tensor(-1), '0.step': tensor(7) })).toThrow('expected lr ≥ 0')
    expect(own()['0.step'].item()).toBe(0)
  })
})

test.each<[string, () => unknown]>([
  ['SGD: expected lr ≥ 0, got undefined', () => new SGD(w(), {} as { lr: number })],
  ['SGD: expected momentum ≥ 0, got -0.5', () => new SGD(w(), { lr: 1, momentum: -0.5 })],
  ['SGD: expected dampening from 0 to 1, got 2', () => new SGD(w(), { lr: 1, dampening: 2 })],
  [
    'SGD: nesterov needs a momentum above 0 and no dampening',
    () => new SGD(w(), { lr: 1, nesterov: true }),
  ],
  [
    'SGD: nesterov needs a momentum above 0 and no dampening',
    () => new SGD(w(), { lr: 1, nesterov: true, momentum: 0.9, dampening: 0.1 }),
  ],
  ['Adagrad: expected lrDecay ≥ 0, got -1', () => new Adagrad(w(), { lrDecay: -1 })],
  [
    'Adagrad: expected initialAccumulatorValue ≥ 0, got -1',
    () => new Adagrad(w(), { initialAccumulatorValue: -1 }),
  ],
  ['Adagrad: expected eps ≥ 0, got -1', () => new Adagrad(w(), { eps: -1 })],
  ['RMSProp: expected alpha from 0 to less than 1, got 1', () => new RMSProp(w(), { alpha: 1 })],
  ['RMSProp: expected eps ≥ 0, got NaN', () => new RMSProp(w(), { eps: Number.NaN })],
  ['RMSProp: expected momentum ≥ 0, got -1', () => new RMSProp(w(), { momentum: -1 })],
  [
    'Adam: expected betas[0] from 0 to less than 1, got 1',
    () => new Adam(w(), { betas: [1, 0.9] }),
  ],
  [
    'AdamW: expected betas[1] from 0 to less than 1, got -0.1',
    () => new AdamW(w(), { betas: [0.9, -0.1] }),
  ],
  ['Adam: expected eps ≥ 0, got -1', () => new Adam(w(), { eps: -1 })],
])('%s', (message, make) => {
  expect(make).toThrow(message)
})

describe('losses', () => {
  const { mse, l1, huber, bce, bceWithLogits, kl, nll, crossEntropy } = optim
  const wrongReductions = [
    ['average', "'average'"],
    [1, '1'],
    [null, 'null'],
  ]

  test.each([
    ['mse', mse],
    ['l1', l1],
    ['huber', huber],
    ['bce', bce],
    ['bceWithLogits', bceWithLogits],
    ['kl', kl],
  ] as const)('%s wants two tensors of one shape, and a reduction that exists', (name, loss) => {
    expect(() => loss(zeros([4, 1]), zeros([4]))).toThrow(
      `${name}: expected prediction and target of one shape, got [4,1] and [4]; reshape one of them`,
    )
    expect(() => loss(zeros([2]), [0, 0] as never)).toThrow(
      `${name}: expected a tensor or a variable, got object; use tensor(…)`,
    )
    const known = name === 'kl' ? "'mean', 'sum', 'none' or 'batchmean'" : "'mean', 'sum' or 'none'"
    for (const [wrong, got] of wrongReductions) {
      expect(() => loss(zeros([2]), zeros([2]), { reduction: wrong as 'mean' })).toThrow(
        `${name}: expected reduction ${known}, got ${got}`,
      )
    }
  })

  test.each([
    ['nll', nll],
    ['crossEntropy', crossEntropy],
  ] as const)('%s wants one class for each example, and says which is none', (name, loss) => {
    expect(() => loss(zeros([4, 3]), zeros([4, 1]))).toThrow(
      `${name}: expected a target of shape [4] for scores [4,3], got [4,1]`,
    )
    const label = (x: number) => () => loss(zeros([2, 3]), tensor([0, x]))
    expect(label(3)).toThrow(`${name}: target 1 is 3, but the 3 classes are numbered from 0 to 2`)
    expect(label(-1)).toThrow(`${name}: target 1 is -1`)
    expect(label(0.5)).toThrow(`${name}: target 1 is 0.5`)
    expect(() => loss(zeros([2, 3]), [0, 1] as never)).toThrow(
      `${name}: expected a tensor or a variable, got object; use tensor(…)`,
    )
    // The larger one is where a kernel would work out the mean.
    for (const count of [1, 500]) {
      for (const [wrong, got] of wrongReductions) {
        const options = { reduction: wrong as 'mean' }
        expect(() => loss(zeros([count, 2]), zeros([count]), options)).toThrow(
          `${name}: expected reduction 'mean', 'sum' or 'none', got ${got}`,
        )
      }
    }
  })

  test.each([
    ['nll', nll],
    ['crossEntropy', crossEntropy],
  ] as const)('%s wants a weight for each class', (name, loss) => {
    const run = (weight: unknown) => () =>
      loss(zeros([2, 3]), zeros([2]), { weight: weight as Tensor })
    const wanted = `${name}: expected a weight for each class, of shape [3], got`
    expect(run(zeros([2]))).toThrow(`${wanted} [2]`)
    expect(run(zeros([3, 1]))).toThrow(`${wanted} [3,1]`)
    expect(run(5)).toThrow(`${wanted} []`)
    expect(run([1, 2, 3])).toThrow(
      `${name}: expected a tensor or a variable, got object; use tensor(…)`,
    )
  })

  test.each<[string, () => unknown]>([
    ['bce: expected probabilities from 0 to 1, got 2', () => bce(tensor([0, 2]), zeros([2]))],
    ['bce: expected targets from 0 to 1, got -1', () => bce(zeros([2]), tensor([1, -1]))],
    [
      'bceWithLogits: expected targets from 0 to 1, got -1',
      () => bceWithLogits(tensor([5, -5]), tensor([1, -1])),
    ],
    [
      'bceWithLogits: expected a posWeight that stretches to the targets, [2,1], got [3]',
      () => bceWithLogits(zeros([2, 1]), zeros([2, 1]), { posWeight: zeros([3]) }),
    ],
    [
      'bceWithLogits: shapes [2] and [3] do not broadcast: 2 ≠ 3 in dimension -1, and neither is 1',
      () => bceWithLogits(zeros([3]), zeros([3]), { posWeight: zeros([2]) }),
    ],
    [
      'bceWithLogits: expected a tensor or a variable, got object; use tensor(…)',
      () => bceWithLogits(zeros([2]), zeros([2]), { posWeight: [1, 2] as never }),
    ],
    ['huber: expected delta > 0, got 0', () => huber(zeros([2]), zeros([2]), { delta: 0 })],
    [
      'crossEntropy: expected labelSmoothing from 0 to 1, got 10',
      () => crossEntropy(zeros([1, 2]), tensor([0]), { labelSmoothing: 10 }),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})

describe('metrics', () => {
  const { accuracy, confusionMatrix } = optim
  const shapes =
    'expected one class number for each target, got [2,3] for [2]; argmax(scores, { dim: -1 }) makes them of scores'
  const labels = 'with numClasses 2 they are numbered from 0 to 1'
  const of = (predicted: number[], target: number[], numClasses: number) => () =>
    confusionMatrix(tensor(predicted), tensor(target), { numClasses })

  test.each<[string, () => unknown]>([
    [`accuracy: ${shapes}`, () => accuracy(zeros([2, 3]), zeros([2]))],
    [
      `confusionMatrix: ${shapes}`,
      () => confusionMatrix(zeros([2, 3]), zeros([2]), { numClasses: 3 }),
    ],
    [`confusionMatrix: 2 is no class; ${labels}`, of([0, 2], [0, 1], 2)],
    [`confusionMatrix: -1 is no class; ${labels}`, of([0, 1], [0, -1], 2)],
    [`confusionMatrix: NaN is no class; ${labels}`, of([Number.NaN], [0], 2)],
    ['confusionMatrix: expected numClasses to be a whole number ≥ 1, got 1.5', of([0], [0], 1.5)],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})

describe('leastSquares', () => {
  const { leastSquares } = optim
  const shapes = 'leastSquares: expected x [N] or [N,D] and y [N] or [N,K], got'
  const dependent = 'of x is constant or follows from those before it, so many lines fit; leave it'
  const sums = [
    [1, 2, 3],
    [4, 0, 4],
    [5, 5, 10],
    [0.5, 0.25, 0.75],
  ]

  test.each<[string, () => unknown]>([
    [`${shapes} [3,2] and [2]`, () => leastSquares(zeros([3, 2]), zeros([2]))],
    [`${shapes} [] and []`, () => leastSquares(tensor(1), tensor(1))],
    [`${shapes} [2,2,2] and [2]`, () => leastSquares(zeros([2, 2, 2]), zeros([2]))],
    [`${shapes} [3,0] and [3]`, () => leastSquares(zeros([3, 0]), zeros([3]))],
    [
      'leastSquares: 2 examples do not determine 2 weights and a bias; give at least 3',
      () => leastSquares(zeros([2, 2]), zeros([2])),
    ],
    ['leastSquares: x holds NaN', () => leastSquares(tensor([1, Number.NaN]), zeros([2]))],
    ['leastSquares: y holds Infinity', () => leastSquares(zeros([2]), tensor([1, Infinity]))],
    [`column 0 ${dependent}`, () => leastSquares(tensor([7, 7, 7]), arange(3))],
    [`column 2 ${dependent}`, () => leastSquares(tensor(sums), arange(4))],
    [
      `column 2 ${dependent}`,
      () => leastSquares(tensor(sums.map(row => row.map(x => x / 3))), arange(4)),
    ],
    [
      `column 2 ${dependent}`,
      () =>
        leastSquares(
          tensor(
            sums.map(([a, b]) => [a, b, 0.1 * a + b]),
            { dtype: 'float64' },
          ),
          arange(4),
        ),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})

describe('schedules', () => {
  const { cosine, exponentialDecay, linearWarmup, multiStepDecay, stepDecay, warmupCosine } = optim
  const schedules: Record<string, (lr: number) => optim.Schedule> = {
    stepDecay: lr => stepDecay({ lr, stepSize: 1 }),
    multiStepDecay: lr => multiStepDecay({ lr, milestones: [1] }),
    exponentialDecay: lr => exponentialDecay({ lr, gamma: 1 }),
    cosine: lr => cosine({ lr, totalSteps: 1 }),
    linearWarmup: lr => linearWarmup({ lr, warmupSteps: 1 }),
    warmupCosine: lr => warmupCosine({ lr, warmupSteps: 1, totalSteps: 2 }),
  }

  test.each(Object.entries(schedules))('%s: no step before the first', (name, make) => {
    for (const step of [-1, 0.5, Number.NaN]) {
      expect(() => make(1)(step)).toThrow(
        `${name}: expected step to be a whole number ≥ 0, got ${step}`,
      )
    }
    expect(() => make(-1)).toThrow(`${name}: expected lr ≥ 0, got -1`)
  })

  const lr = 1
  test.each<[string, () => unknown]>([
    [
      'stepDecay: expected stepSize to be a whole number ≥ 1, got 0',
      () => stepDecay({ lr, stepSize: 0 }),
    ],
    ['stepDecay: expected gamma ≥ 0, got -1', () => stepDecay({ lr, stepSize: 1, gamma: -1 })],
    [
      'multiStepDecay: expected milestone to be a whole number ≥ 0, got 1.5',
      () => multiStepDecay({ lr, milestones: [1, 1.5] }),
    ],
    [
      'multiStepDecay: expected gamma ≥ 0, got -1',
      () => multiStepDecay({ lr, milestones: [], gamma: -1 }),
    ],
    ['exponentialDecay: expected gamma ≥ 0, got -1', () => exponentialDecay({ lr, gamma: -1 })],
    [
      'cosine: expected totalSteps to be a whole number ≥ 1, got 0',
      () => cosine({ lr, totalSteps: 0 }),
    ],
    ['cosine: expected min ≥ 0, got -1', () => cosine({ lr, totalSteps: 9, min: -1 })],
    [
      'linearWarmup: expected warmupSteps to be a whole number ≥ 1, got 0',
      () => linearWarmup({ lr, warmupSteps: 0 }),
    ],
    [
      'warmupCosine: expected warmupSteps to be a whole number ≥ 1, got 0.5',
      () => warmupCosine({ lr, warmupSteps: 0.5, totalSteps: 9 }),
    ],
    [
      'warmupCosine: expected more totalSteps than warmupSteps, got 5 and 5',
      () => warmupCosine({ lr, warmupSteps: 5, totalSteps: 5 }),
    ],
    [
      'warmupCosine: expected min ≥ 0, got -1',
      () => warmupCosine({ lr, warmupSteps: 1, totalSteps: 5, min: -1 }),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})

describe('clipping and penalties', () => {
  const { clipGradNorm, clipGradValue, l1Penalty, l2Penalty } = optim
  const withGradient = (slope: number) => {
    const [parameter] = w()
    parameter.grad = tensor([slope])
    return [parameter]
  }

  test.each<[string, (parameters: Iterable<Variable>) => unknown]>([
    ['clipGradNorm', parameters => clipGradNorm(parameters, 1)],
    ['clipGradValue', parameters => clipGradValue(parameters, 1)],
    ['l1Penalty', l1Penalty],
    ['l2Penalty', l2Penalty],
  ])('%s wants parameters: an iterator that was walked has none', (name, call) => {
    const parameters = w().values()
    new SGD(parameters, { lr: 1 })
    expect(() => call(parameters)).toThrow(
      `${name}: expected parameters, got none; model.parameters() can be walked once, so call it again each time`,
    )
  })

  test.each<[string, () => unknown]>([
    ['clipGradNorm: expected max ≥ 0, got -1', () => clipGradNorm(w(), -1)],
    ['clipGradNorm: expected max ≥ 0, got NaN', () => clipGradNorm(w(), Number.NaN)],
    [
      'clipGradNorm: expected normType 1, 2 or Infinity, got 3',
      () => clipGradNorm(w(), 1, { normType: 3 }),
    ],
    [
      'clipGradNorm: the norm of the gradients is NaN; try a smaller learning rate',
      () => clipGradNorm(withGradient(Number.NaN), 1),
    ],
    [
      'clipGradNorm: the norm of the gradients is Infinity; try a smaller learning rate',
      () => clipGradNorm(withGradient(-Infinity), 1),
    ],
    ['clipGradValue: expected value ≥ 0, got -1', () => clipGradValue(w(), -1)],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})

describe('batches and fit', () => {
  const { batches, fit, mse } = optim
  const rng = createRng(1)

  test('batches', () => {
    expect(() => batches({ x: arange(10), y: arange(9) }, { batchSize: 2, rng })).toThrow(
      'batches: x has 10 rows and y has 9',
    )
    expect(() => batches({ x: arange(9), y: arange(9) }, { batchSize: 0, rng })).toThrow(
      'batches: expected batchSize to be a whole number ≥ 1, got 0',
    )
    expect(() => batches({ x: arange(9), y: [1] as never }, { batchSize: 2, rng })).toThrow(
      'batches: expected { x, y }, two tensors, got an array as y',
    )
    expect(() => batches([arange(9), arange(9)] as never, { batchSize: 2, rng })).toThrow(
      'batches: expected { x, y }, two tensors, got undefined as x',
    )
    for (const wrong of [undefined, 7]) {
      const options = { batchSize: 2, rng: wrong as never }
      expect(() => batches({ x: arange(9), y: arange(9) }, options)).toThrow(
        `batches: expected a random generator, such as { rng: createRng(0) }, got ${wrong}`,
      )
    }
  })

  const batch = { x: tensor([1]), y: tensor([2]) }
  /** Trains to the end. */
  function run({ lr = 0.1, ...options }: Partial<optim.FitOptions> & { lr?: number }) {
    const [parameter] = w()
    const optimizer = new SGD([parameter], { lr })
    const model = (x: Tensor) => mul(x, parameter)
    const setting = { model, loss: mse, optimizer, batches: [batch], epochs: 99, ...options }
    return () => [...fit(setting)]
  }

  test('an epoch without batches is a mistake, not a fit', () => {
    expect(run({ batches: [] })).toThrow('fit: epoch 1 has no batches; pass batches(…)')
    expect(run({ batches: [batch].values() })).toThrow('fit: epoch 2 has no batches')
  })

  test('a loss that is not finite stops the training, and says where', () => {
    expect(run({ lr: 1e30 })).toThrow(
      'fit: the loss is Infinity at step 2 (epoch 2, learning rate 1e+30); try a smaller learning rate',
    )
    expect(run({ batches: [batch, { ...batch, y: tensor([Number.NaN]) }] })).toThrow(
      'fit: the loss is NaN at step 2 (epoch 1, learning rate 0.1); try a smaller learning rate',
    )
  })

  test('a loss is one number', () => {
    const two = { x: tensor([1, 2]), y: tensor([1, 2]) }
    const apart: typeof mse = (y, target) => mse(y, target, { reduction: 'none' })
    expect(run({ loss: apart, batches: [two] })).toThrow(
      "fit: expected a loss that is one number, got shape [2]; use reduction 'mean' or 'sum'",
    )
  })

  test.each<[string, Partial<Record<keyof optim.FitOptions, unknown>>]>([
    ['model, a function or with a forward, got undefined', { model: undefined }],
    ["loss, a function, got 'mse'", { loss: 'mse' }],
    ['optimizer, with parameters and a step, got a function', { optimizer: SGD }],
    ['optimizer, with parameters and a step, got an object', { optimizer: { step() {} } }],
    ['batches, such as those of batches(…), got an object', { batches: batch }],
    ['batches, such as those of batches(…), got undefined', { batches: undefined }],
  ])('fit: expected %s', (message, options) => {
    expect(run(options as Partial<optim.FitOptions>)).toThrow(`fit: expected ${message}`)
  })

  test('epochs are counted', () => {
    for (const epochs of [0.5, -1, Number.NaN]) {
      expect(run({ epochs })).toThrow(
        `fit: expected epochs to be a whole number ≥ 0, got ${epochs}`,
      )
    }
  })

  test('the schedule and the clipping check their numbers', () => {
    expect(run({ schedule: () => -1 })).toThrow('SGD: expected lr ≥ 0, got -1')
    expect(run({ maxGradNorm: -1 })).toThrow('clipGradNorm: expected max ≥ 0, got -1')
  })
})

describe('earlyStopping', () => {
  const { earlyStopping } = optim
  test.each<[string, () => unknown]>([
    [
      'earlyStopping: expected patience to be a whole number ≥ 1, got 0',
      () => earlyStopping({ patience: 0 }),
    ],
    [
      'earlyStopping: expected minDelta ≥ 0, got -1',
      () => earlyStopping({ patience: 1, minDelta: -1 }),
    ],
    [
      'earlyStopping: there is no model to restore; pass { model }',
      () => earlyStopping({ patience: 1 }).restore(),
    ],
    [
      'earlyStopping: no loss was given yet; call step(loss) first',
      () => earlyStopping({ patience: 1, model: new SGD(w(), { lr: 1 }) }).restore(),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})
