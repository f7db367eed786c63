// What must hold for every input, not only for those somebody thought of: any shape, any size, any number.
import { logSoftmax, selu, softmax } from '@neuralings/activations'
import { sum, variable } from '@neuralings/autograd'
import {
  add,
  cast,
  createRng,
  exp,
  randn,
  reshape,
  type Tensor,
  tensor,
  sum as total,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dipping, elementwise } from './elementwise.ts'

const monotone = elementwise.filter(activation => !dipping.includes(activation))
const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

const draw = (shape: number[], seed: number) =>
  randn(shape, { rng: createRng(seed), std: 3, dtype: 'float64' })

for (const activation of elementwise) {
  describe(activation.title, () => {
    test('bends each number for itself, whatever the shape, also of an empty tensor', () => {
      fc.assert(
        fc.property(shapes, fc.nat(), (shape, seed) => {
          const x = variable(draw(shape, seed))
          const y = activation(x)
          expect(y.shape).toEqual(shape)
          expect(Array.from(y.data.data)).toEqual(Array.from(x.data.data, v => activation.f(v)))
          sum(y).backward()
          expect(Array.from(x.grad!.data)).toEqual(Array.from(x.data.data, v => activation.df(v)))
        }),
      )
    })

    test('is the same in single precision, where a kernel may do the work', () => {
      const x = variable(cast(draw([500], 1), 'float32'))
      const y = activation(x)
      sum(y).backward()
      for (const [i, v] of x.data.data.entries()) {
        expect(y.data.data[i]).toBeCloseTo(activation.f(v), 5)
        expect(x.grad!.data[i]).toBeCloseTo(activation.df(v), 5)
      }
    })

    test('has a value and a slope at every finite number, however large', () => {
      const reach = activation === selu ? 0.95 : 1 // it enlarges by 5 %, so the largest numbers become infinite
      fc.assert(
        fc.property(finite, number => {
          const x = reach * number
          expect(Number.isFinite(activation.f(x)), `value at ${x}`).toBe(true)
          expect(Number.isFinite(activation.df(x)), `slope at ${x}`).toBe(true)
        }),
        { numRuns: 1000, examples: [[1e200], [-1e200], [Number.MAX_VALUE], [-Number.MAX_VALUE]] },
      )
    })

    test('has the slope of its ends where float32 ends', () => {
      const x = variable([-3.4e38, -1e30, 1e30, 3.4e38])
      activation(x).backward(tensor([1, 1, 1, 1]))
      const ends: Record<string, number[]> = { identity: [1, 1], leakyRelu: [0.01, 1] }
      const others = [
        0,
        activation === selu ? 1.0507009873554805 : activation.range.high === 1 ? 0 : 1,
      ]
      const [left, right] = (ends[activation.name] ?? others).map(Math.fround)
      expect(Array.from(x.grad!.data, slope => slope + 0)).toEqual([left, left, right, right])
    })

    test('keeps NaN, and rises to the end of its range', () => {
      expect(activation.f(Number.NaN)).toBeNaN()
      expect(activation.f(Infinity)).toBe(activation.range.high)
    })
  })
}

test('far to the left is the low end of the range', () => {
  for (const { f, range } of monotone) expect(f(-Infinity)).toBe(range.low)
})

// They approach 0 there, but the formula says −∞ · 0. PyTorch says NaN too.
test('infinitely far to the left those that dip are undefined', () => {
  for (const { f } of dipping) {
    expect(f(-Infinity)).toBeNaN()
    expect(Math.abs(f(-1e300))).toBe(0)
  }
})

describe('softmax of any rows', () => {
  const lengths = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  const rows = (check: (x: Tensor) => void) =>
    fc.assert(fc.property(lengths, fc.nat(), (shape, seed) => check(draw(shape, seed))))

  test('is a distribution', () => {
    rows(x => {
      const y = softmax(x, { dim: 1 }).data
      for (const p of y.data) expect(p).toBeGreaterThan(0)
      for (const all of total(y, { dim: 1 }).data) expect(all).toBeCloseTo(1, 12)
    })
  })

  test('keeps the order of its inputs, and only their differences count', () => {
    rows(x => {
      const [y, further] = [softmax(x, { dim: 1 }), softmax(add(x, 500), { dim: 1 })]
      for (const [i, p] of further.data.data.entries()) expect(p).toBeCloseTo(y.data.data[i], 10)
      const [a, b] = [x, y.data].map(({ data, shape }) => orderOf(data.slice(0, shape[1])))
      expect(b).toEqual(a)
    })
  })

  test('is what e to logSoftmax is', () => {
    rows(x => {
      const [y, log] = [softmax(x, { dim: 0 }).data, logSoftmax(x, { dim: 0 }).data]
      for (const [i, p] of exp(log).data.entries()) expect(p).toBeCloseTo(y.data[i], 12)
    })
  })

  test('has gradients that add up to nothing: what one wins the others lose', () => {
    rows(x => {
      const v = variable(x)
      softmax(v, { dim: 1 }).backward(draw([...x.shape], 1))
      for (const all of total(v.grad!, { dim: 1 }).data) expect(all).toBeCloseTo(0, 12)
    })
  })

  test('may run along any dimension of any tensor, also an empty one', () => {
    fc.assert(
      fc.property(
        shapes.filter(shape => shape.length > 0),
        fc.nat(),
        (shape, at) => {
          const dim = at % shape.length
          const x = draw(shape, at)
          const y = softmax(x, { dim })
          expect(y.shape).toEqual(shape)
          expect(logSoftmax(x, { dim: dim - shape.length }).shape).toEqual(shape)
          if (dim === shape.length - 1 && y.size > 0) {
            const flat = softmax(reshape(x, [-1, shape[dim]]), { dim: 1 })
            expect(Array.from(flat.data.data)).toEqual(Array.from(y.data.data))
          }
        },
      ),
    )
  })
})

function orderOf(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (_, i) => i).sort((i, j) => numbers[i] - numbers[j])
}

test('nothing leaves an empty softmax', () => {
  expect(softmax(zeros([2, 0]), { dim: 1 }).shape).toEqual([2, 0])
})
