import { type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, randn, Tensor, tensor, type Values } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { clipGradNorm } from './exercise.ts'

/** A parameter with this gradient; null where it has none. */
function withGradient(values: Values, grad: Values | null): Variable {
  const w = variable(tensor(values))
  w.grad = grad === null ? null : tensor(grad)
  return w
}

/** The gradient, which must still be a tensor: a variable would have the same numbers. */
function gradientOf({ grad }: Variable): Tensor {
  if (grad instanceof Tensor) return grad
  throw new Error('grad is no tensor any more: mul and sum of @neuralings/tensor make tensors')
}

const pair = () => [withGradient([7], [3]), withGradient([[8], [9]], [[0], [-4]])] as const

test('the table of the task', () => {
  const [a, b] = pair()
  clipGradNorm([a, b], 2)
  expectClose(gradientOf(a), [1.2], { what: 'the gradient of a' })
  expectClose(gradientOf(b), [[0], [-1.6]], { what: 'the gradient of b' })
})

test('it returns the length before', () => {
  expectClose(clipGradNorm(pair(), 2), 5, { what: 'what is returned when 5 is cut to 2' })
  expectClose(clipGradNorm(pair(), 10), 5, { what: 'what is returned when nothing is cut' })
})

test('what is not too long stays as it is', () => {
  const [a, b] = pair()
  clipGradNorm([a, b], 10)
  expectClose(a.grad, [3], { what: 'the gradient of a, of a length of 5 that may be 10' })
  expectClose(b.grad, [[0], [-4]], { what: 'the gradient of b' })
})

test('a little too long, and just not too long', () => {
  const [a, b] = pair()
  clipGradNorm([a, b], 5.5)
  expectClose(a.grad, [3], { what: 'the gradient of a, of a length of 5 that may be 5.5' })
  clipGradNorm([a, b], 4.5)
  expectClose(a.grad, [2.7], { what: 'the gradient of a, of a length of 5 that may be 4.5' })
})

test('the weights stay where they are', () => {
  const [a, b] = pair()
  clipGradNorm([a, b], 2)
  expectClose(a, [7], { what: 'the weights of a' })
  expectClose(b, [[8], [9]], { what: 'the weights of b' })
})

test('a parameter without a gradient is passed over', () => {
  const [a, b] = [withGradient([1], null), withGradient([1, 1], [0, 10])]
  expectClose(clipGradNorm([a, b], 5), 10, { what: 'what is returned' })
  expect(a.grad, 'the gradient that was not there').toBe(null)
  expectClose(b.grad, [0, 5], { what: 'the other gradient' })
})

test('gradients that are all 0', () => {
  const a = withGradient([1, 2], [0, 0])
  expectClose(clipGradNorm([a], 1), 0, { what: 'what is returned' })
  expectClose(a.grad, [0, 0], { what: 'the gradient' })
})

// As clip_grad_norm_ of PyTorch does with error_if_nonfinite=False, which is its default: the norm is NaN, the factor
// max / norm clamped to 1 is, and every gradient is multiplied by it. Of a norm that is infinite the factor is 0.
test('NaN in one gradient', () => {
  const [a, b] = [withGradient([1], [Number.NaN]), withGradient([[8], [9]], [[3], [-4]])]
  const said = (v: unknown) => String(v)
  expect(said(clipGradNorm([a, b], 2)), 'what is returned').toBe('NaN')
  expect(said(a.grad!.toArray()), 'the gradient that was NaN').toBe('NaN')
  expect(said(b.grad!.toArray()), 'the other gradient').toBe('NaN,NaN')
})

test('Infinity in one gradient', () => {
  const [a, b] = [withGradient([1], [Number.POSITIVE_INFINITY]), withGradient([8], [3])]
  expect(String(clipGradNorm([a, b], 2)), 'what is returned').toBe('Infinity')
  expectClose(b.grad, [0], { what: 'the other gradient' })
})

test('three layers, drawn', () => {
  const rng = createRng(4)
  const drawn = [[4, 3], [5], [2, 2, 2]].map(shape => randn(shape, { rng, std: 3 }))
  const layers = drawn.map(g => withGradient(g.toArray(), g.toArray()))
  const numbersOf = (g: Tensor) => [...g.data]
  const before = Math.hypot(...drawn.flatMap(numbersOf))
  expectClose(clipGradNorm(layers, 0.5), before, { what: 'what is returned', rtol: 1e-4 })
  for (const [i, layer] of layers.entries()) {
    const wanted = numbersOf(drawn[i]!).map(v => (v * 0.5) / before)
    expectClose(numbersOf(gradientOf(layer)), wanted, {
      what: `gradient ${i + 1}, as a list`,
      rtol: 1e-4,
    })
  }
})
