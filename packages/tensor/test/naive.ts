// The definitions that the package is compared with: index by index, with no thought of speed.
import type { Shape, Tensor } from '@neuralings/tensor'
import { expect } from 'vitest'

/** Every index of a tensor of this shape, in row-major order: one empty index for a scalar. */
export function everyIndex(shape: Shape): number[][] {
  let all: number[][] = [[]]
  for (const length of shape) {
    all = all.flatMap(index => Array.from({ length }, (_, i) => [...index, i]))
  }
  return all
}

/** Compares a tensor with its definition: the number that belongs at each index. */
export function expectNumbers(got: Tensor, shape: Shape, number: (...index: number[]) => number) {
  expect(got.shape).toEqual(shape)
  const numbers = everyIndex(shape).map(index => got.at(...index) + 0)
  expect(numbers).toEqual(everyIndex(shape).map(index => number(...index) + 0))
}

/** The number of `x` that broadcasting brings to this index: aligned at the right end, and 0 where the length is 1. */
export function stretchedAt(x: Tensor, index: readonly number[]): number {
  const own = index.slice(index.length - x.shape.length)
  return x.at(...own.map((i, d) => (x.shape[d] === 1 ? 0 : i)))
}
