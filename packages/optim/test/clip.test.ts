// What PyTorch’s numbers do not show: missing gradients, shared parameters, and the limits of float32.
import { variable } from '@neuralings/autograd'
import { clipGradNorm, clipGradValue } from '@neuralings/optim'
import { tensor, transpose } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

function withGradient(numbers: number[]) {
  const w = variable(numbers.map(() => 0))
  w.grad = tensor(numbers)
  return w
}

test('parameters without a gradient are left alone', () => {
  const [still, w] = [variable([1]), withGradient([3, 4])]
  expect(clipGradNorm([still, w], 1)).toBe(5)
  clipGradValue([still, w], 0.5)
  expect(still.grad).toBeNull()
  expect(clipGradNorm([still], 1)).toBe(0)
})

test('a gradient that is short enough stays the very same tensor', () => {
  const w = withGradient([3, 4])
  const before = w.grad
  clipGradNorm([w], 5.1)
  expect(w.grad).toBe(before)
})

test('a parameter given twice counts once', () => {
  const w = withGradient([3, 4])
  expect(clipGradNorm([w, w], 1)).toBe(5)
  expect(w.grad!.at(0)).toBeCloseTo(0.6, 5)
})

test('gradients may be views', () => {
  const w = variable([
    [0, 0],
    [0, 0],
  ])
  w.grad = transpose(
    tensor([
      [0, 3],
      [4, 0],
    ]),
  )
  expect(clipGradNorm([w], 2.5)).toBe(5)
  expect(w.grad.at(0, 1)).toBeCloseTo(2, 5)
})

test('the norm of huge float32 gradients is no Infinity', () => {
  expect(clipGradNorm([withGradient([3e30, 4e30])], 1)).toBeCloseTo(5e30, -25)
})

test('to a norm of 0 all gradients become 0, as to a value of 0', () => {
  const w = withGradient([3, -4])
  expect(clipGradNorm([w], 0)).toBe(5)
  expect(w.grad!.data.map(Math.abs)).toEqual(Float32Array.of(0, 0))
  const still = withGradient([0, 0])
  expect(clipGradNorm([still], 0)).toBe(0)
  expect(still.grad!.toArray()).toEqual([0, 0])
  const v = withGradient([3, -4])
  clipGradValue([v], 0)
  expect(v.grad!.data.map(Math.abs)).toEqual(Float32Array.of(0, 0))
})

test('afterwards the norm is at most max, and the direction is kept', () => {
  const numbers = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: 1 })
  const limit = fc.float({ min: Math.fround(0.01), max: 100, noNaN: true })
  const kinds = fc.constantFrom(1, 2, Infinity)
  fc.assert(
    fc.property(numbers, numbers, limit, kinds, (a, b, max, normType) => {
      const parameters = [withGradient(a), withGradient(b)]
      const before = clipGradNorm(parameters, max, { normType })
      const after = clipGradNorm(parameters, 1e9, { normType })
      expect(after).toBeLessThanOrEqual(Math.min(before, max) * (1 + 1e-5))
      const scale = before === 0 ? 1 : after / before
      const got = parameters.flatMap(({ grad }) => grad!.toArray() as number[])
      const close = [...a, ...b].map(x => expect.closeTo(x * scale, 3))
      expect(got).toEqual(close)
    }),
    { seed: 1, numRuns: 100 },
  )
})
