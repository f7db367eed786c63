// The gradients of some variables alone. That they are right is tested on every reference case, beside those of `backward`.
import {
  add,
  differentiable,
  grad,
  matmul,
  mul,
  reshape,
  sharedPullback,
  square,
  sum,
  type Variable,
  variable,
} from '@neuralings/autograd'
import * as t from '@neuralings/tensor'
import { ones, scope, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

/** Without kernels a tensor has an array of its own, and nothing is released. */
const isOff = process.env.NEURALINGS_KERNELS === 'off'

test('by hand: those that are asked for, in their order, and nobody keeps one', () => {
  const [x, y, unused] = [variable([1, 2]), variable(3), variable(4)]
  const product = mul(x, y)
  const gradients = grad(sum(square(product)), [y, unused, x]) // Σ (x·y)²
  expect(gradients.map(g => g?.toArray())).toEqual([30, undefined, [18, 36]])
  expect([x, y, unused, product].map(v => v.grad)).toEqual([null, null, null, null])
})

test('what lies between may be asked for, too, though views share its memory', () => {
  scope(() => {
    const x = variable([1, 2, 3, 4])
    const squares = square(x)
    const grid = reshape(squares, [2, 2])
    const scaled = mul(grid, tensor([[1, 10], [100, 1000]])) // biome-ignore format: a matrix
    const [atGrid, atSquares, atX] = grad(sum(scaled), [grid, squares, x])
    expect(atGrid?.toArray()).toEqual([[1, 10], [100, 1000]]) // biome-ignore format: a matrix
    expect(atSquares?.toArray()).toEqual([1, 10, 100, 1000])
    expect(atX?.toArray()).toEqual([2, 40, 600, 8000])
  })
})

test('a leaf keeps its gradient, though it was a part of another that is released', () => {
  scope(() => {
    const withBias = differentiable('withBias', (x: Tensor, bias: Tensor) => [
      t.add(x, t.concat([bias, bias])),
      g => g,
      g => t.contiguous(t.slice(g, [[0, 2]])), // of a bias that is meant for the first two alone
    ])
    const [x, bias] = [variable([1, 1, 1, 1]), variable([0, 0])]
    const y = mul(withBias(mul(x, 5), bias), 1)
    const [dBias, dx] = grad(y, [bias, x], { grad: tensor([1, 2, 3, 4]) })
    const [other] = [ones([4])]
    expect([dBias, dx, other].map(g => g?.toArray())).toEqual([[1, 2], [5, 10, 15, 20], [1, 1, 1, 1]]) // biome-ignore format: a table
  })
})

test('there may be no numbers at all', () => {
  scope(() => {
    const x = variable(t.zeros([0, 3]))
    const [dx] = grad(sum(mul(add(x, 1), add(x, 2))), [x])
    expect(dx?.shape).toEqual([0, 3])
  })
})

test('gradients that are worked out together are worked out again for a second walk', () => {
  scope(() => {
    const sumAndProduct = differentiable('sumAndProduct', (x: Tensor, y: Tensor) => [
      t.add(t.add(x, y), t.mul(x, y)),
      ...sharedPullback(2, g => [t.mul(g, t.add(1, y)), t.mul(g, t.add(1, x))]),
    ])
    const [x, y, g] = [variable([1, 2]), variable([3, 4]), tensor([1, 10])]
    const z = sumAndProduct(mul(x, 1), mul(y, 1))
    const walk = () => grad(z, [x, y], { grad: g, retainGraph: true }).map(d => d?.toArray())
    for (let i = 0; i < 2; i++) expect(walk()).toEqual([[4, 50], [2, 30]]) // biome-ignore format: a table
  })
})

test('a graph that is kept can be walked again, from a gradient that stays as it is', () => {
  scope(() => {
    const x = variable([1, 2])
    const y = square(add(x, x)) // 4x²
    const upstream = tensor([1, -1])
    const walk = () => grad(y, [x], { grad: upstream, retainGraph: true })[0]?.toArray()
    expect([walk(), walk(), upstream.toArray()]).toEqual([[8, -16], [8, -16], [1, -1]]) // biome-ignore format: a table
  })
})

test('a pullback may return what it has kept since the way there', () => {
  scope(() => {
    const slopes = tensor([3, 4])
    const weighted = differentiable('weighted', (x: Tensor) => [
      t.sum(t.mul(x, slopes)),
      () => slopes,
    ])
    const x = variable([1, 2])
    const [dx] = grad(weighted(mul(mul(x, 2), 5)), [x])
    expect([dx?.toArray(), slopes.toArray()]).toEqual([[30, 40], [3, 4]]) // biome-ignore format: a table
  })
})

test('a pullback that keeps what it was given is told', () => {
  scope(() => {
    const seen: Tensor[] = []
    const watched = differentiable('watched', (x: Tensor) => [
      t.mul(x, 1),
      g => {
        seen.push(g)
        return t.mul(g, 1)
      },
    ])
    const x = variable(ones([3]))
    grad(sum(square(watched(x))), [x])
    if (isOff) expect(seen[0].toArray()).toEqual([2, 2, 2])
    else expect(() => seen[0].toArray()).toThrow('was released early; keep a clone')
  })
})

test('in a scope a deep network needs the memory of its numbers, not that of its gradients as well', () => {
  const end = () => ones([1]).data.byteOffset // of the memory that is in use
  const needs = (walk: (loss: Variable, w: Variable) => unknown) =>
    scope(() => {
      const w = variable(t.eye(64))
      let h: Variable = variable(ones([64, 64]))
      for (let layer = 0; layer < 20; layer++) h = mul(matmul(h, w), 0.5)
      const loss = sum(h)
      const before = end()
      walk(loss, w)
      return (end() - before) / (64 * 64 * 4)
    })
  expect(needs(loss => loss.backward())).toBeGreaterThanOrEqual(isOff ? 0 : 60)
  expect(needs((loss, w) => grad(loss, [w]))).toBeLessThan(10)
})
