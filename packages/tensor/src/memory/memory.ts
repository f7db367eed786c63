// Where the numbers of a tensor lie. Usually in an array of their own, which the garbage collector takes away when
// nobody needs it any more. Inside a scope, and for parameters, they lie in the memory of the kernels, where these
// can work on them at once: the array is then a view on a place in that memory, and somebody, its home, answers
// for how long the place is valid.

import type { Memory } from '@neuralings/kernels'
import { type DType, dtypeOf, requireDtype, type TypedArray } from '../dtype.ts'

/** Answers for places in the kernels' memory. */
export interface Home {
  readonly memory: Memory
  /** Why the numbers are gone; null as long as they are there. */
  gone: string | null
  /** The places of a scope that are free again before it ends, by their size in bytes. */
  readonly free?: Map<number, number[]>
}

const arrays = { float32: Float32Array, float64: Float64Array, int32: Int32Array }

/** The innermost scope that is open. New arrays are made in its memory. */
let open: Home | null = null

/** Runs `body` with `home` as the innermost scope. */
export function inside<T>(home: Home, body: () => T): T {
  const outer = open
  open = home
  try {
    return body()
  } finally {
    open = outer
  }
}

/** An array of `length` numbers that nobody has set yet. Throws when there is no memory for so many. */
export function reserve(dtype: DType, length: number, op: string): TypedArray {
  requireDtype(dtype, op)
  const kind = arrays[dtype]
  const bytes = length * kind.BYTES_PER_ELEMENT
  const address = open?.free?.get(bytes)?.pop() ?? open?.memory.allocate(bytes) ?? null
  if (open && address !== null) return new kind(open.memory.buffer, address, length)
  try {
    return new kind(length)
  } catch {
    throw new RangeError(`${op}: there is no memory for ${length} numbers; make it smaller`)
  }
}

/** The innermost scope, or null. */
export function openScope(): Home | null {
  return open
}

/** Who answers for `data`, if it lies in the memory of the open scope; an array of its own needs nobody. */
export function homeOf(data: TypedArray): Home | null {
  return open && data.buffer === open.memory.buffer ? open : null
}

/** A view like `data` at another address of the kernels' memory. */
export function viewAt({ buffer }: Memory, address: number, data: TypedArray): TypedArray {
  return new arrays[dtypeOf(data)](buffer, address, data.length)
}
