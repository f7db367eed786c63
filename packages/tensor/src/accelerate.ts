// The door to the engine room. An operation that has a kernel asks here whether the kernel can do the work; if it
// can't, because the numbers are no float32 or the kernels are switched off, the operation's own loop does it.
// Loop and kernel give the same result, so a reader may walk past this door everywhere.

import { engine, type Kernels, type Memory } from '@neuralings/kernels'
import type { TypedArray } from './dtype.ts'
import { viewAt } from './memory.ts'
import type { Tensor } from './tensor.ts'
import { contiguous } from './views.ts'

/** The tensors that a kernel works on; all but `indices` are float32. */
export interface Operands {
  reads?: readonly Tensor[]
  /** Tensors of int32. */
  indices?: readonly Tensor[]
  /** Read, and changed in place. */
  updates?: readonly Tensor[]
  /** Written from the first number to the last. */
  writes?: readonly Tensor[]
  /** Whether the kernel pays even when tensors outside of its memory must be copied there and back. */
  pays?: boolean
}

const none: readonly Tensor[] = []

/**
 * Calls `run` with the kernels, and the address of every tensor: `reads`, `indices`, `updates` and `writes`, in this
 * order. All of them are contiguous. Returns whether it did; if not, nothing has changed.
 *
 * @example
 * const [x, y] = [tensor([-1, 2]), tensor([0, 0])]
 * const run = (kernels, [from, to]) => kernels.relu(x.size, from, to)
 * if (!onKernels({ reads: [x], writes: [y], pays: true }, run)) copyInto(y, maximum(x, 0))
 * console.log(y.toArray()) // [ 0, 2 ]
 */
export function onKernels(
  { reads = none, indices = none, updates = none, writes = none, pays = false }: Operands,
  run: (kernels: Kernels, addresses: readonly number[]) => void,
): boolean {
  const room = engine()
  if (!room) return false
  const { kernels, memory } = room
  const tensors = [...reads, ...indices, ...updates, ...writes]
  const inside = (x: Tensor) => x.home?.memory === memory
  if (!pays && !tensors.every(inside)) return false
  if (!tensors.every(x => x.dtype === (indices.includes(x) ? 'int32' : 'float32'))) return false
  const top = memory.top
  const copies = tensors.map(x => (inside(x) ? null : bringIn(x, memory)))
  const hasRoom = !copies.includes(undefined)
  if (hasRoom) {
    run(
      kernels,
      tensors.map((x, i) => copies[i]?.byteOffset ?? addressOf(x)),
    )
    for (const [i, x] of tensors.entries()) {
      const copy = copies[i]
      if (copy && (updates.includes(x) || writes.includes(x))) contiguous(x).data.set(copy)
    }
  }
  memory.release(top)
  return hasRoom
}

/** Where the first number of `x` lies. */
function addressOf(x: Tensor): number {
  const { data, offset } = x
  return data.byteOffset + offset * data.BYTES_PER_ELEMENT
}

/** A copy of the numbers in the kernels' memory; undefined when there is no room. */
function bringIn(x: Tensor, memory: Memory): TypedArray | undefined {
  const { data } = contiguous(x)
  const address = memory.allocate(data.byteLength)
  if (address === null) return undefined
  const copy = viewAt(memory, address, data)
  copy.set(data)
  return copy
}
