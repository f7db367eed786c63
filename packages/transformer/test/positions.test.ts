// Positions: against PyTorch, and what makes each kind useful.
import { gradcheck, variable } from '@neuralings/autograd'
import {
  contiguous,
  createRng,
  dot,
  matmul,
  ones,
  scope,
  select,
  slice,
  std,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import {
  LearnedPositions,
  rotaryPositions,
  SinusoidalPositions,
  sinusoidalPositions,
} from '@neuralings/transformer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import { drawer, expectNear, type Weights } from './support.ts'

const rng = createRng(0)
const draw = drawer(rng)

testCases(
  'attention',
  (example, float) => {
    const [length, dim] = [example.attrs?.length, example.attrs?.dim].map(Number)
    const run = () =>
      variable(sinusoidalPositions(length, dim, { dtype: float }), { requiresGrad: false })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'sinusoidalPositions', scope },
)

testCases(
  'attention',
  (example, float) => {
    const base = Number(example.attrs?.base)
    const run = ({ x }: Weights) => rotaryPositions(x, { base })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'rotaryPositions', scope },
)

describe('waves', () => {
  test('any place looks at one k steps away through the same window: it is turned, not changed', () => {
    // sin(p+k), cos(p+k) follow from sin p, cos p by one turn, whatever p is; so dot products know only the distance.
    const places = sinusoidalPositions(50, 16, { dtype: 'float64' })
    const products = matmul(places, transpose(places))
    for (const distance of [0, 1, 7])
      for (const p of [0, 3, 20, 42])
        expect(products.at(p, p + distance)).toBeCloseTo(products.at(0, distance), 10)
  })

  test('an odd width ends with a sine, and there may be no place at all', () => {
    const odd = sinusoidalPositions(3, 5, { dtype: 'float64' })
    for (let p = 0; p < 3; p++) expect(odd.at(p, 4)).toBeCloseTo(Math.sin(p / 10000 ** 0.8), 14)
    expect(sinusoidalPositions(0, 4).shape).toEqual([0, 4])
  })

  test('the layer adds them, from any place on', () => {
    const layer = new SinusoidalPositions(10, 4)
    expect([...layer.parameters()]).toEqual([])
    expect(Object.keys(layer.stateDict())).toEqual([])
    const table = sinusoidalPositions(10, 4)
    expectNear(
      layer.forward(zeros([2, 3, 4])).data,
      tensor([0, 1].map(() => slice(table, [[0, 3]]).toArray())),
    )
    expectNear(layer.forward(zeros([3, 4]), { start: 7 }).data, slice(table, [[7]]))
  })
})

describe('a learnt table', () => {
  test('adds its rows, from any place on, and learns them', () => {
    const layer = new LearnedPositions(6, 2, { rng })
    const y = layer.forward(zeros([3, 2, 2]), { start: 4 })
    for (let n = 0; n < 3; n++)
      expect(select(y.data, { dim: 0, index: n }).toArray()).toEqual(
        slice(layer.weight.data, [[4]]).toArray(),
      )
    y.backward(ones([3, 2, 2]))
    expect(layer.weight.grad?.toArray()).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [3, 3],
      [3, 3],
    ])
  })

  test('starts small, as GPT-2 does', () => {
    const { weight } = new LearnedPositions(100, 100, { rng })
    const spread = std(weight.data).item()
    expect(spread).toBeGreaterThan(0.019)
    expect(spread).toBeLessThan(0.021)
  })
})

describe('rotary positions', () => {
  test('by hand: a quarter turn at place 1', () => {
    const base = 1
    const x = tensor(
      [
        [1, 2],
        [1, 2],
      ],
      { dtype: 'float64' },
    )
    const [cos, sin] = [Math.cos(1), Math.sin(1)]
    const y = rotaryPositions(x, { base })
    expectNear(
      y.data,
      tensor(
        [
          [1, 2],
          [cos - 2 * sin, sin + 2 * cos],
        ],
        { dtype: 'float64' },
      ),
    )
  })

  test('a dot product knows how far apart two places are, and nothing else', () => {
    const place = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(
        place,
        place,
        fc.nat(50),
        fc.integer({ min: 1, max: 4 }),
        (p, q, distance, half) => {
          const [a, b] = [draw([1, 2 * half]), draw([1, 2 * half])]
          const at = (x: typeof a, start: number) =>
            select(rotaryPositions(x, { start }).data, { dim: 0, index: 0 })
          const products = [p, q].map(start => dot(at(a, start), at(b, start + distance)).item())
          expect(products[0]).toBeCloseTo(products[1], 9)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('has the gradient that nudging finds, and turns no vector longer', () => {
    expect(gradcheck(x => rotaryPositions(x, { start: 3 }), [draw([2, 3, 4])]).compared).toBe(24)
    const x = draw([5, 6])
    const lengths = (y: typeof x) => matmul(y, transpose(y))
    const turned = rotaryPositions(x).data
    for (let i = 0; i < 5; i++)
      expect(lengths(turned).at(i, i)).toBeCloseTo(lengths(x).at(i, i), 12)
  })

  test('views go in as they are, and go on from any place', () => {
    const x = draw([4, 6])
    const whole = rotaryPositions(x).data
    expectNear(rotaryPositions(slice(x, [[2]]), { start: 2 }).data, slice(whole, [[2]]))
    expectNear(rotaryPositions(transpose(contiguous(transpose(x)))).data, whole)
  })

  test('turns whole numbers as others', () => {
    // biome-ignore format: a matrix
    const rows = [[1, 0], [1, 2]]
    const turned = rotaryPositions(tensor(rows, { dtype: 'int32' })).data
    expect(turned.dtype).toBe('float32')
    expectNear(turned, rotaryPositions(tensor(rows)).data)
  })
})
