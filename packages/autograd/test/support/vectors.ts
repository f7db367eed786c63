// Reading the stored PyTorch cases, and comparing with them.

import { readFileSync } from 'node:fs'
import { cast, type DType, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { expect } from 'vitest'

export type Stored = { shape: number[]; data: (number | string)[]; dtype?: 'int' | 'bool' }
type Named<T> = Record<string, T>

export type Attrs = Record<string, unknown>

export type OpCase = {
  id: string
  op: string
  attrs?: Attrs
  in: Named<Stored>
  out: Named<Stored>
  upstream?: Named<Stored>
  grad: Named<Stored | null>
  f32err: number
}

export type Step = { to: string; op: string; args: string[]; attrs?: Attrs }

export type ProgramCase = Omit<OpCase, 'op' | 'attrs' | 'upstream'> & {
  leaves: string[]
  prog: Step[]
  snapshots?: Named<Stored | null>[]
}

export function readCases<Case>(file: string): Case[] {
  const text = readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')
  return JSON.parse(text).cases
}

export function toTensor({ shape, data, dtype }: Stored, float: DType = 'float64'): Tensor {
  const flat = tensor(data.map(Number), { dtype: 'float64' })
  return cast(reshape(flat, shape), dtype ? 'int32' : float)
}

export function tolerance(dtype: DType, f32err: number): number {
  return dtype === 'float32' ? Math.max(1e-5, 20 * f32err) : 1e-9
}

/** |got - want| ≤ tol · (1 + |want|) everywhere; NaN only equals NaN, infinities match in sign. */
export function expectClose(
  got: Tensor,
  want: Tensor,
  { tol, what }: { tol: number; what: string },
) {
  expect(got.shape, `${what}: shape`).toEqual(want.shape)
  const [a, b] = [got, want].map(x => Array.from(cast(x, 'float64').data))
  const close = (x: number, y: number) =>
    Object.is(x, y) || x === y || Math.abs(x - y) <= tol * (1 + Math.abs(y))
  const off = a.findIndex((x, k) => !close(x, b[k]))
  expect(off, `${what}: element ${off} is ${a[off]}, PyTorch says ${b[off]}`).toBe(-1)
}
