// Reads reference tensors and compares with them; the format is described in vectors/README.md.
import { contiguous, type DType, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { expect } from 'vitest'

export type Stored = { shape: number[]; data: (number | string)[]; dtype?: 'int' | 'bool' }

export function load({ shape, data, dtype: kind }: Stored, dtype: DType): Tensor {
  return reshape(tensor(data.map(Number), { dtype: kind ? 'int32' : dtype }), shape)
}

export function expectClose(got: Tensor, want: Stored, tolerance: number): void {
  expect(got.shape).toEqual(want.shape)
  const numbers = contiguous(got).data
  const wrong = want.data.map(Number).filter((value, i) => !isClose(numbers[i]!, value, tolerance))
  expect(wrong, `got ${numbers}, want ${want.data}`).toEqual([])
}

function isClose(got: number, want: number, tolerance: number): boolean {
  if (!Number.isFinite(want)) return Object.is(got, want)
  return Math.abs(got - want) <= tolerance * (1 + Math.abs(want))
}
