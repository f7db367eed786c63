// Reads the cases of ./vectors and compares with them.
import { type DType, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { expect } from 'vitest'

export interface Packed {
  shape: number[]
  data: (number | string)[]
}

export interface Case {
  id: string
  op: string
  attrs?: Record<string, unknown>
  in: Record<string, Packed>
  out: Record<string, Packed>
  out_alt?: Record<string, Packed>
  upstream?: Record<string, Packed>
  grad?: Record<string, Packed>
  f32err: number
}

/** How far a result may be off, for numbers kept as `dtype`. */
export function toleranceOf({ f32err }: { f32err: number }, dtype: DType): number {
  return dtype === 'float64' ? 1e-9 : Math.max(1e-5, 20 * f32err)
}

export function unpack({ shape, data }: Packed, dtype: DType): Tensor {
  return reshape(tensor(data.map(Number), { dtype }), shape)
}

/** |got − want| ≤ tolerance·(1 + |want|), element by element; NaN equals only NaN. */
export function expectClose(got: Tensor, wants: readonly Packed[], tolerance: number): void {
  const numbers = reshape(got, [-1]).toArray() as number[]
  expect(got.shape).toEqual(wants[0].shape)
  for (const [i, value] of numbers.entries()) {
    const close = wants.some(want => isClose(value, Number(want.data[i]), tolerance))
    if (!close) expect(value, `element ${i}`).toBe(Number(wants[0].data[i]))
  }
}

function isClose(got: number, want: number, tolerance: number): boolean {
  if (Object.is(got, want) || got === want) return true
  return Number.isFinite(want) && Math.abs(got - want) <= tolerance * (1 + Math.abs(want))
}
