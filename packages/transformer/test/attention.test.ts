// Attention: by hand, against PyTorch, by nudging, and what must hold whatever the numbers are.
import { gradcheck, isVariable, sum, type Variable, variable } from '@neuralings/autograd'
import { Dropout } from '@neuralings/nn-mlp'
import {
  add,
  cast,
  clone,
  copyInto,
  createRng,
  type DType,
  lt,
  mul,
  ones,
  sum as plainSum,
  scope,
  slice,
  type Tensor,
  take,
  tensor,
  transpose,
  tril,
  where,
  zeros,
} from '@neuralings/tensor'
import { causalMask, scaledDotProductAttention } from '@neuralings/transformer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import { drawer, expectNear, type Weights } from './support.ts'

const draw = drawer(createRng(0))

testCases(
  'attention',
  (example, float) => {
    const { causal, ...options } = example.attrs ?? {}
    const run = ({ q, k, v, mask }: Weights) => {
      const shown = causal ? causalMask(q.shape.at(-2)!) : undefined
      const given = mask?.requiresGrad ? mask : (mask?.data ?? shown)
      const found = scaledDotProductAttention(q, k, v, { mask: given, ...options })
      return [found.output, variable(found.weights, { requiresGrad: false })]
    }
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'attention', scope },
)

test('by hand: two keys, of which one fits the question better', () => {
  // Scores (2·1 + 0·0)/√2 and 0: weights e^√2 : 1.
  const share = Math.exp(Math.SQRT2) / (Math.exp(Math.SQRT2) + 1)
  const k = tensor(
    [
      [1, 0],
      [0, 1],
    ],
    { dtype: 'float64' },
  )
  const v = tensor([[10], [20]], { dtype: 'float64' })
  const { output, weights } = scaledDotProductAttention(
    tensor([[2, 0]], { dtype: 'float64' }),
    k,
    v,
  )
  expectNear(weights, tensor([[share, 1 - share]], { dtype: 'float64' }))
  expectNear(output.data, tensor([[20 - 10 * share]], { dtype: 'float64' }))
})

test('it is one operation, and asks only for the gradients that are wanted', () => {
  const q = variable(draw([3, 4]))
  const { output } = scaledDotProductAttention(q, draw([5, 4]), draw([5, 2]))
  expect([output.op, output.parents]).toEqual(['attention', [q]])
})

describe('gradients agree with nudging', () => {
  const mask = tensor(
    [
      [1, 0, 1, 1],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ],
    { dtype: 'int32' },
  )
  const hiding = where(mask, draw([3, 4]), -Infinity)
  const inputs = [draw([2, 3, 5]), draw([2, 4, 5]), draw([2, 4, 2])]
  const attend =
    (options: object) =>
    (...[q, k, v]: Variable[]) =>
      scaledDotProductAttention(q, k, v, options).output
  test.each([
    ['without a mask', {}],
    ['with one, where a row sees nothing', { mask }],
    ['with a scale, looking back only', { scale: -0.7, isCausal: true }],
    ['with scores that are added, and some hidden', { mask: hiding }],
    // A new generator each time draws the same numbers each time.
    [
      'with dropped weights',
      {
        get dropout() {
          return { p: 0.4, rng: createRng(3) }
        },
      },
    ],
  ])('%s', (_, options) => {
    expect(gradcheck(attend(options), inputs).compared).toBe(2 * (15 + 20 + 8))
  })

  test('also for a mask that is learnt, and stretches', () => {
    const run = (q: Variable, k: Variable, v: Variable, mask: Variable) =>
      scaledDotProductAttention(q, k, v, { mask, scale: 0.3 }).output
    for (const shape of [[3, 4], [2, 1, 4], [3, 1], [1]]) // biome-ignore format: a list
      expect(gradcheck(run, [...inputs, draw(shape)]).compared).toBeGreaterThan(86)
  })

  test('when leading dimensions broadcast', () => {
    const shared = [draw([2, 1, 3, 2]), draw([4, 2]), draw([3, 4, 1])]
    expect(gradcheck(attend({}), shared).compared).toBe(12 + 8 + 12)
  })

  test('the second time as well, with another gradient', () => {
    const [q, k] = [variable(draw([2, 3])), variable(draw([4, 3]))]
    const { output } = scaledDotProductAttention(q, k, draw([4, 2]))
    const g = draw([2, 2])
    output.backward(g, { retainGraph: true })
    const once = [q, k].map(x => clone(x.grad!))
    output.backward(mul(g, 3))
    for (const [i, x] of [q, k].entries()) expectNear(x.grad!, mul(once[i], 4))
  })
})

/** Calls `check` with attention's inputs, of any sizes: [batch, T, d], [batch, S, d], [batch, S, e]. */
function forAny(check: (q: Tensor, k: Tensor, v: Tensor) => void): void {
  const n = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(n, n, n, n, n, (batch, T, S, d, e) =>
      check(draw([batch, T, d]), draw([batch, S, d]), draw([batch, S, e])),
    ),
    { numRuns: 40 },
  )
}

describe('whatever the numbers are', () => {
  const attend = scaledDotProductAttention

  test('weights are shares: none below 0, 1 together', () => {
    forAny((q, k, v) => {
      const { weights } = attend(q, k, v)
      expect(Math.min(...weights.data)).toBeGreaterThanOrEqual(0)
      expectNear(plainSum(weights, { dim: -1 }), ones(q.shape.slice(0, -1)))
    })
  })

  test('what is heard lies between the values', () => {
    forAny((q, k, v) => {
      const { output } = attend(q, k, v)
      const [low, high] = [Math.min(...v.data), Math.max(...v.data)]
      for (const x of output.data.data) {
        expect(x).toBeGreaterThanOrEqual(low - 1e-12)
        expect(x).toBeLessThanOrEqual(high + 1e-12)
      }
    })
  })

  test('it is blind to order: shuffled keys and values say the same', () => {
    forAny((q, k, v) => {
      const index = tensor(createRng(1).shuffle([...Array(k.shape[1]).keys()]), { dtype: 'int32' })
      const shuffled = attend(q, take(k, { dim: 1, index }), take(v, { dim: 1, index }))
      expectNear(shuffled.output.data, attend(q, k, v).output.data)
    })
  })

  test('a query that may look at one key hears its value', () => {
    forAny((q, k, v) => {
      const last = slice(v, [[], [-1]])
      const mask = zeros([1, k.shape[1]], { dtype: 'int32' })
      mask.data[k.shape[1] - 1] = 1
      expectNear(attend(q, k, v, { mask }).output.data, add(last, zeros([1, q.shape[1], 1])))
    })
  })

  test('what a mask hides makes no difference: nobody hears what comes later', () => {
    forAny((q, k, v) => {
      const mask = causalMask(q.shape[1], k.shape[1])
      const before = attend(q, k, v, { mask }).output.data
      const last = [[], [-1]] as const
      copyInto(slice(k, last), tensor(Number.NaN))
      copyInto(slice(v, last), tensor(1e9))
      const earlier = [[], [0, -1]] as const
      expectNear(slice(attend(q, k, v, { mask }).output.data, earlier), slice(before, earlier))
    })
  })
})

describe('who may look at whom', () => {
  const n = fc.integer({ min: 1, max: 9 })
  const shapeOfMask = fc.constantFrom<(T: number, S: number) => number[]>(
    () => [],
    (_, S) => [S],
    T => [T, 1],
    (T, S) => [T, S],
    (_, S) => [2, 1, S],
    (T, S) => [3, 1, T, S],
  )
  const drawMask = (shape: number[]) => cast(lt(draw(shape), 0.4), 'int32')

  test('isCausal hides what comes later, from the first key on; another mask hides more', () => {
    fc.assert(
      fc.property(n, n, shapeOfMask, (T, S, shape) => {
        const [q, k, v] = [draw([3, 2, T, 4]), draw([3, 2, S, 4]), draw([3, 2, S, 2])]
        const mask = drawMask(shape(T, S))
        const both = mul(mask, tril(ones([T, S], { dtype: 'int32' })))
        const want = scaledDotProductAttention(q, k, v, { mask: both })
        const got = scaledDotProductAttention(q, k, v, { mask, isCausal: true })
        expect(got.weights.toArray()).toEqual(want.weights.toArray())
        expect(got.output.toArray()).toEqual(want.output.toArray())
      }),
    )
  })

  test('a mask of floats hides where it is −∞, and adds nothing where it is 0', () => {
    fc.assert(
      fc.property(n, n, shapeOfMask, fc.boolean(), (T, S, shape, isCausal) => {
        const [q, k, v] = [draw([3, 2, T, 4]), draw([3, 2, S, 4]), draw([3, 2, S, 2])]
        const mask = drawMask(shape(T, S))
        const floats = where(mask, tensor(0, { dtype: 'float64' }), -Infinity)
        const want = scaledDotProductAttention(q, k, v, { mask, isCausal })
        const got = scaledDotProductAttention(q, k, v, { mask: floats, isCausal })
        expectNear(got.weights, want.weights, 1e-12)
        expectNear(got.output.data, want.output.data, 1e-12)
      }),
    )
  })

  test('what is added to all scores of a query makes no difference', () => {
    const [q, k, v] = [draw([3, 4]), draw([5, 4]), draw([5, 2])]
    const plain = scaledDotProductAttention(q, k, v).weights
    expectNear(scaledDotProductAttention(q, k, v, { mask: draw([3, 1]) }).weights, plain)
    // A distance that is added makes far keys quieter: with a large one only the nearest is heard.
    const distance = [0, 1, 2].map(i => [0, 1, 2, 3, 4].map(j => -100 * Math.abs(i - j)))
    const near = scaledDotProductAttention(q, k, v, { mask: tensor(distance) }).weights
    for (const i of [0, 1, 2]) expect(near.at(i, i)).toBeCloseTo(1, 10)
  })

  test('float32 says the same as float64, there and back, with views as inputs', () => {
    const layouts = [clone, (x: Tensor) => transpose(clone(transpose(x)))]
    fc.assert(
      fc.property(n, n, shapeOfMask, fc.constantFrom(...layouts), fc.boolean(), (T, S, ...rest) => {
        const [shape, lay, isAdded] = rest
        const inputs = [draw([3, 2, T, 4]), draw([1, 2, S, 4]), draw([3, 1, S, 5])]
        const [mask, g] = [drawMask(shape(T, S)), draw([3, 2, T, 5])]
        const added = where(mask, draw(shape(T, S)), -Infinity)
        const run = (dtype: DType) => {
          const seen = isAdded ? variable(cast(added, dtype)) : mask
          const [q, k, v] = inputs.map(x => variable(lay(cast(x, dtype))))
          const { output, weights } = scaledDotProductAttention(q, k, v, {
            mask: seen,
            isCausal: true,
          })
          output.backward(cast(g, dtype))
          const toMask = isVariable(seen) ? [seen.grad!] : []
          return [output.data, weights, q.grad!, k.grad!, v.grad!, ...toMask]
        }
        const want = run('float64')
        for (const got of [run('float32'), scope(() => run('float32'))])
          for (const [i, x] of got.entries()) expectNear(cast(x, 'float64'), want[i], 1e-5)
      }),
      { numRuns: 50 },
    )
  })
})

test('large scores do not overflow, and views go in as they are', () => {
  const q = mul(draw([3, 4]), 1e4)
  const { output } = scaledDotProductAttention(q, transpose(draw([4, 5])), transpose(draw([2, 5])))
  expect(output.data.data.every(Number.isFinite)).toBe(true)
})

test('a mask may be part of a larger tensor, whatever else that holds', () => {
  const [q, k, v] = [draw([2, 3]), draw([3, 3]), draw([3, 2])]
  const rows = [
    [1, 0, 1, 7],
    [0, 1, 1, -7],
  ]
  const part = slice(tensor(rows, { dtype: 'int32' }), [[], [0, 3]])
  const { weights } = scaledDotProductAttention(q, k, v, { mask: part })
  expect(weights).toEqual(scaledDotProductAttention(q, k, v, { mask: clone(part) }).weights)
})

test('whole numbers are asked and answered as others are', () => {
  // biome-ignore format: matrices
  const [q, k, v] = [[[1, 0]], [[2, 0], [0, 2]], [[3], [5]]]
  const hear = (dtype: DType) => {
    const [queries, keys, values] = [q, k, v].map(rows => tensor(rows, { dtype }))
    return scaledDotProductAttention(queries, keys, values)
  }
  const share = 1 / (1 + Math.exp(-2 / Math.sqrt(2)))
  expectNear(hear('int32').weights, tensor([[share, 1 - share]]))
  expectNear(hear('int32').output.data, hear('float32').output.data)
})

test('a row that sees nothing hears zeros, and sends no gradient back', () => {
  const [q, k, v] = [draw([1, 3]), draw([2, 3]), draw([2, 2])].map(x => variable(x))
  const mask = zeros([1, 2], { dtype: 'int32' })
  const { output, weights } = scaledDotProductAttention(q, k, v, { mask })
  expect([output.toArray(), weights.toArray()]).toEqual([[[0, 0]], [[0, 0]]])
  sum(output).backward()
  for (const x of [q, k, v]) expect([...x.grad!.data].every(g => g === 0)).toBe(true)
})

test('dropout drops weights while training, and makes up for them', () => {
  const dropout = new Dropout(0.5, { rng: createRng(1) })
  const [q, k] = [zeros([1, 4]), zeros([10_000, 4])]
  const hear = () => scaledDotProductAttention(q, k, ones([10_000, 1]), { dropout })
  // Each of 10,000 weights counts 0 or 2/10,000: the standard deviation of their sum is 0.01.
  expect(Math.abs(hear().output.item() - 1)).toBeGreaterThan(1e-6)
  expect(Math.abs(hear().output.item() - 1)).toBeLessThan(0.05)
  dropout.eval()
  expect(hear().output.item()).toBeCloseTo(1, 5)
})
