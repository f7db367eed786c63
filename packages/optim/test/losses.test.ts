// Values by hand, and gradients by nudging.
import { logSoftmax } from '@neuralings/activations'
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { bce, bceWithLogits, crossEntropy, huber, kl, l1, mse, nll } from '@neuralings/optim'
import { createRng, log, ones, rand, randn, take, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const prediction = tensor([3, -1, 0], { dtype: 'float64' })
const target = tensor([1, 1, 0], { dtype: 'float64' })

test.each([
  // misses 2, −2, 0
  ['mse', mse, 8 / 3],
  ['l1', l1, 4 / 3],
  ['huber', huber, 1],
] as const)('%s by hand', (_, loss, mean) => {
  expect(loss(prediction, target).item()).toBeCloseTo(mean, 14)
  expect(loss(prediction, target, { reduction: 'sum' }).item()).toBeCloseTo(3 * mean, 14)
  expect(loss(prediction, target, { reduction: 'none' }).shape).toEqual([3])
})

test('whole numbers, whose squares int32 cannot hold, are float64 on the way', () => {
  const int = (values: number[]) => tensor(values, { dtype: 'int32' })
  const [y, t] = [int([2e9, 0, 1]), int([-2e9, 0, 2])]
  expect(mse(y, t).item()).toBe(Math.fround((16e18 + 1) / 3))
  expect(l1(y, t).item()).toBe(Math.fround((4e9 + 1) / 3))
  expect(huber(y, t, { delta: 0.5 }).item()).toBe(Math.fround((0.5 * (4e9 - 0.25) + 0.375) / 3))
  expect([mse, l1, huber].map(loss => loss(y, t).dtype)).toEqual(Array(3).fill('float32'))
  expect(l1(y, t, { reduction: 'none' }).toArray()).toEqual([4e9, 0, 1])
})

test('huber meets the square at delta', () => {
  expect(huber(3, 0, { delta: 3 }).item()).toBe(4.5)
  expect(huber(5, 0, { delta: 2 }).item()).toBe(8)
})

test('bce by hand: a quarter for yes, three quarters for no, are both log 4', () => {
  const p = tensor([1 / 4, 3 / 4], { dtype: 'float64' })
  expect(bce(p, tensor([1, 0])).item()).toBeCloseTo(Math.log(4), 12)
})

test('bce is finite for the surest of wrong answers', () => {
  const worst = bce(variable([0, 1]), tensor([1, 0]), { reduction: 'none' }).toArray() as number[]
  expect(worst).toEqual([100, 100])
})

test('bce is steepest where it is exactly wrong, and flat where it is exactly right', () => {
  for (const dtype of ['float32', 'float64'] as const) {
    const p = variable([0, 1, 1e-9, 0, 1, 0], { dtype })
    bce(p, tensor([1, 0, 1, 0, 1, 0.5]), { reduction: 'sum' }).backward()
    // PyTorch: (p − t) / max(p (1 − p), 1e-12)
    const want = [-1e12, 1e12, -1e9, 0, 0, -5e11].map(slope => expect.closeTo(slope / 1e12, 6))
    expect(Array.from(p.grad!.data, slope => slope / 1e12)).toEqual(want)
  }
})

test('the slopes of bce for its target are finite, too', () => {
  const target = variable([0.5, 0.5])
  bce(tensor([0, 1]), target, { reduction: 'sum' }).backward()
  expect(target.grad!.toArray()).toEqual([100, -100])
})

test('bce keeps what 1 − p would round away', () => {
  expect(bce(tensor([1e-9]), tensor([0])).item()).toBeCloseTo(1e-9, 15)
})

test('kl is 0 where nothing is expected and nothing is possible, but NaN stays', () => {
  const logp = variable([0, -Infinity])
  const loss = kl(logp, tensor([1, 0]), { reduction: 'sum' })
  loss.backward()
  expect(loss.item()).toBe(0)
  expect(logp.grad!.toArray()).toEqual([-1, expect.closeTo(0)])
  expect(kl(tensor([0, Number.NaN]), tensor([1, 0])).item()).toBeNaN()
  expect(kl(tensor([0, -Infinity]), tensor([0.5, 0.5])).item()).toBe(Infinity)
})

test('bceWithLogits agrees with bce where both are exact', () => {
  const z = tensor([-2, 0, 3], { dtype: 'float64' })
  const p = tensor([1 / (1 + Math.exp(2)), 0.5, 1 / (1 + Math.exp(-3))], { dtype: 'float64' })
  const yesNo = tensor([1, 0.5, 0])
  expect(bceWithLogits(z, yesNo).item()).toBeCloseTo(bce(p, yesNo).item(), 12)
})

test('crossEntropy of equal scores is the logarithm of the number of classes', () => {
  const classes = tensor([0, 4, 2], { dtype: 'int32' })
  expect(crossEntropy(zeros([3, 5], { dtype: 'float64' }), classes).item()).toBeCloseTo(
    Math.log(5),
    14,
  )
})

test('crossEntropy takes sequences: classes are the last dimension', () => {
  const logits = randn([2, 3, 5], { rng: createRng(2) })
  const labels = tensor([
    [0, 1, 2],
    [3, 4, 0],
  ])
  expect(crossEntropy(logits, labels, { reduction: 'none' }).shape).toEqual([2, 3])
})

test('an ignored target counts neither in the sum nor in the mean, and gets no gradient', () => {
  const logits = variable([
    [0, 0],
    [5, -7],
    [0, 0],
  ])
  const loss = crossEntropy(logits, tensor([1, -1, 0]), { ignoreIndex: -1 })
  loss.backward()
  expect(loss.item()).toBeCloseTo(Math.LN2, 6)
  expect(logits.grad?.toArray()).toEqual([
    [0.25, -0.25],
    [0, 0],
    [-0.25, 0.25],
  ])
  const nothing = crossEntropy(logits, tensor([-1, -1, -1]), { ignoreIndex: -1 })
  expect(nothing.item()).toBeNaN()
})

test('label smoothing by hand: half of the answer is spread over four classes', () => {
  const logits = tensor([[Math.log(5), 0, 0, 0]], { dtype: 'float64' }) // p = 5/8, 1/8, 1/8, 1/8
  const loss = crossEntropy(logits, tensor([0]), { labelSmoothing: 0.5 })
  const [likely, unlikely] = [Math.log(8 / 5), Math.log(8)]
  expect(loss.item()).toBeCloseTo((5 * likely + 3 * unlikely) / 8, 14)
})

describe('weights of the classes', () => {
  // Both classes are as likely, so each surprise is ln 2.
  const scores = zeros([3, 2], { dtype: 'float64' })
  const [classes, weight] = [tensor([0, 1, 1]), tensor([1, 4])]

  test('by hand: the mean divides by the weights of the targets, not by their number', () => {
    for (const loss of [nll, crossEntropy]) {
      const x = loss === nll ? logSoftmax(scores, { dim: -1 }) : scores
      expect(loss(x, classes, { weight }).item()).toBeCloseTo(Math.LN2, 14)
      expect(loss(x, classes, { weight, reduction: 'sum' }).item()).toBeCloseTo(9 * Math.LN2, 14)
      const apart = loss(x, classes, { weight, reduction: 'none' }).toArray()
      expect(apart).toEqual([1, 4, 4].map(w => expect.closeTo(w * Math.LN2, 14)))
      const ignored = { weight, ignoreIndex: 0, reduction: 'sum' } as const
      expect(loss(x, classes, ignored).item()).toBeCloseTo(8 * Math.LN2, 14)
    }
  })

  test('by hand, smoothed: what is spread over all classes has their weights', () => {
    const logits = tensor([[Math.log(3), 0]], { dtype: 'float64' }) // p = 3/4, 1/4
    const options = { weight, labelSmoothing: 0.5, reduction: 'sum' } as const
    const [likely, unlikely] = [Math.log(4 / 3), Math.log(4)]
    const own = crossEntropy(logits, tensor([1]), options).item()
    expect(own).toBeCloseTo((4 * unlikely) / 2 + (likely + 4 * unlikely) / 4, 14)
    const mean = crossEntropy(logits, tensor([1]), { ...options, reduction: 'mean' }).item()
    expect(mean).toBeCloseTo(own / 4, 14)
  })

  test('an example of weight n counts as n examples, whatever the scores', () => {
    const x = randn([3, 2], { rng: createRng(4), dtype: 'float64' })
    const often = tensor([0, 1, 1, 1, 1, 2, 2, 2, 2])
    const repeated = take(x, { index: often })
    for (const labelSmoothing of [0, 0.3]) {
      const same = tensor([3, 3])
      const [a, b] = [{ labelSmoothing, weight: same }, { labelSmoothing }]
      expect(crossEntropy(x, classes, a).item()).toBeCloseTo(crossEntropy(x, classes, b).item(), 12)
    }
    const once = crossEntropy(repeated, take(classes, { index: often })).item()
    expect(crossEntropy(x, classes, { weight }).item()).toBeCloseTo(once, 12)
  })

  test('where no weight is left the mean is NaN, as in PyTorch', () => {
    expect(crossEntropy(scores, zeros([3]), { weight: tensor([0, 1]) }).item()).toBeNaN()
  })
})

describe('posWeight', () => {
  test('by hand: a yes that counts three times, a no that counts once', () => {
    const z = tensor([0, 0], { dtype: 'float64' })
    const losses = bceWithLogits(z, tensor([1, 0]), { posWeight: 3, reduction: 'none' })
    expect(losses.toArray()).toEqual([3, 1].map(w => expect.closeTo(w * Math.LN2, 14)))
  })

  test('is for each output, or for all', () => {
    const [z, yes] = [zeros([2, 2], { dtype: 'float64' }), ones([2, 2])]
    const each = bceWithLogits(z, yes, { posWeight: tensor([1, 2]), reduction: 'none' })
    expect(each.toArray()).toEqual([
      [expect.closeTo(Math.LN2, 14), expect.closeTo(2 * Math.LN2, 14)],
      [expect.closeTo(Math.LN2, 14), expect.closeTo(2 * Math.LN2, 14)],
    ])
  })

  test('of 1 changes nothing', () => {
    const [z, y] = [randn([20], { rng: createRng(5) }), rand([20], { rng: createRng(6) })]
    const plain = bceWithLogits(z, y).item()
    expect(bceWithLogits(z, y, { posWeight: 1 }).item()).toBeCloseTo(plain, 6)
  })

  test('no logit is too large', () => {
    const z = variable([1000, -1000, 1000, -1000])
    const losses = bceWithLogits(z, tensor([1, 0, 0, 1]), { posWeight: 2, reduction: 'sum' })
    losses.backward()
    expect(losses.item()).toBe(3000)
    expect(z.grad?.toArray()).toEqual([0, 0, 1, -2].map(slope => expect.closeTo(slope, 12)))
  })
})

test('kl by hand: 0 for what was expected, log 2 for a coin that always falls the same way', () => {
  const coin = tensor([[Math.log(0.5), Math.log(0.5)]], { dtype: 'float64' })
  const fair = tensor([[0.5, 0.5]], { dtype: 'float64' })
  expect(kl(coin, fair, { reduction: 'sum' }).item()).toBeCloseTo(0, 14)
  expect(kl(coin, tensor([[1, 0]]), { reduction: 'batchmean' }).item()).toBeCloseTo(Math.LN2, 14)
})

test('kl of a target in logarithms is the same, with logarithms down to −∞', () => {
  const logp = logSoftmax(randn([3, 4], { rng: createRng(3), dtype: 'float64' }), { dim: -1 })
  const sure = tensor([
    [1, 0, 0, 0],
    [0, 0.5, 0.5, 0],
    [0.25, 0.25, 0.25, 0.25],
  ])
  const inLogarithms = kl(logp, log(sure), { logTarget: true })
  expect(inLogarithms.item()).toBeCloseTo(kl(logp, sure).item(), 7)
})

describe('gradients agree with nudging', () => {
  const draw = (shape: number[]) => randn(shape, { rng: createRng(11), std: 2, dtype: 'float64' })
  const classes = tensor([4, 0, 2], { dtype: 'int32' })
  const answers = tensor([
    [0, 1, 1],
    [1, 0.25, 0],
  ])

  test.each([
    ['mse', mse],
    ['l1', l1],
    ['huber', huber],
  ] as const)('%s', (_, loss) => {
    const inputs = [draw([2, 3]), randn([2, 3], { rng: createRng(12), dtype: 'float64' })]
    expect(gradcheck((x, y) => loss(x, y, { reduction: 'none' }), inputs).compared).toBe(12)
  })

  test('bceWithLogits', () => {
    expect(gradcheck(z => bceWithLogits(z, answers), [draw([2, 3])]).compared).toBe(6)
  })

  test('bceWithLogits, with a posWeight', () => {
    const posWeight = tensor([0.5, 1, 4], { dtype: 'float64' })
    const inputs = [draw([2, 3]), rand([2, 3], { rng: createRng(14), dtype: 'float64' })]
    const run = (z: Variable, y: Variable) => bceWithLogits(z, y, { posWeight })
    expect(gradcheck(run, inputs, { step: 1e-7 }).compared).toBe(12)
  })

  test('bce', () => {
    const p = rand([2, 3], { rng: createRng(13), low: 0.1, high: 0.9, dtype: 'float64' })
    expect(gradcheck(x => bce(x, answers), [p]).compared).toBe(6)
  })

  test.each([
    ['nll', nll],
    ['crossEntropy', crossEntropy],
  ] as const)('%s', (_, loss) => {
    expect(gradcheck(x => loss(x, classes), [draw([3, 5])]).compared).toBe(15)
  })

  test('crossEntropy, smoothed, some ignored', () => {
    const options = { labelSmoothing: 0.2, ignoreIndex: 2 }
    expect(gradcheck(x => crossEntropy(x, classes, options), [draw([3, 5])]).compared).toBe(15)
  })

  test('nll and crossEntropy with weights, smoothed, some ignored', () => {
    const weight = tensor([0.5, 1, 2, 0, 3], { dtype: 'float64' })
    const options = { weight, ignoreIndex: 2 }
    expect(gradcheck(x => nll(x, classes, options), [draw([3, 5])]).compared).toBe(15)
    const smoothed = { ...options, labelSmoothing: 0.2 }
    expect(gradcheck(x => crossEntropy(x, classes, smoothed), [draw([3, 5])]).compared).toBe(15)
  })

  test('kl', () => {
    expect(gradcheck(x => kl(x, answers), [draw([2, 3])]).compared).toBe(6)
  })
})
