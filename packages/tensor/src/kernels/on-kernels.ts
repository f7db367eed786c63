// The door to the engine room: every kernel goes through it to the numbers of its tensors. It stays shut where a kernel
// cannot do the work, because the numbers are not float32 or the kernels are switched off.

import { type Engine, engine, type Kernels, type Memory } from '@neuralings/kernels'
import type { TypedArray } from '../dtype.ts'
import { refuse } from '../guards/described.ts'
import { viewAt } from '../memory/memory.ts'
import { isContiguous, type Tensor } from '../tensor.ts'

/** The tensors that a kernel works on: contiguous unless `strided`, and all but `indices` float32. */
export interface Operands {
  reads?: readonly Tensor[]
  /** Tensors of int32. */
  indices?: readonly Tensor[]
  /** Read, and changed in place. */
  updates?: readonly Tensor[]
  /** Written, and not read. */
  writes?: readonly Tensor[]
  /** Whether the kernel is told their strides: then it is enough that those from outside, if it pays, lie in one piece. */
  strided?: boolean
  /**
   * Whether the kernel pays even when tensors outside of its memory must be copied there and back: never unless told. What
   * does much with each number pays `'when large'`, above 256 numbers.
   */
  pays?: boolean | 'when large'
}

type Run = (kernels: Kernels, ...addresses: number[]) => void

const none: readonly Tensor[] = []

/** Below this many numbers it takes longer to copy them than to do without a kernel. */
const large = 256

/**
 * Calls `run` with the kernels, and the address of every tensor: `reads`, `indices`, `updates` and `writes`, in this
 * order. Returns whether it did; if not, nothing has changed.
 *
 * @example
 * const [x, y] = [tensor([-1, 2]), tensor([0, 0])]
 * const run = (kernels, from, to) => kernels.relu(x.size, from, to)
 * if (!onKernels({ reads: [x], writes: [y], pays: true }, run)) copyInto(y, maximum(x, 0))
 * console.log(y.toArray()) // [ 0, 2 ]
 */
export function onKernels(operands: Operands, run: Run): boolean {
  if (!operands || typeof run !== 'function')
    refuse('onKernels', '{ reads, writes, … } and a function', operands, run)
  const {
    reads = none,
    indices = none,
    updates = none,
    writes = none,
    strided,
    pays = false,
  } = operands
  const room = engine()
  if (!room) return false
  const tensors = [...reads, ...indices, ...updates, ...writes]
  for (const x of tensors) {
    if (x.dtype !== (indices.includes(x) ? 'int32' : 'float32')) return false
    if (!strided && !isContiguous(x)) return false
  }
  if (tensors.some(x => x.home?.memory !== room.memory)) {
    const areWorthIt = pays === 'when large' ? tensors.some(x => x.size > large) : pays
    return areWorthIt && withGuests(room, { tensors, changed: [...updates, ...writes] }, run)
  }
  run(room.kernels, ...tensors.map(addressOf))
  room.emptyRegisters()
  return true
}

/** Where the first number of `x` lies. */
function addressOf(x: Tensor): number {
  const { data, offset } = x
  return data.byteOffset + offset * data.BYTES_PER_ELEMENT
}

/** The numbers of a tensor in one piece. */
function numbersOf({ data, offset, size }: Tensor): TypedArray {
  return data.subarray(offset, offset + size)
}

/** Tensors from outside take part as copies, made in the kernels' memory for the time of the call, if there is room. */
function withGuests(
  { kernels, memory, emptyRegisters }: Engine,
  { tensors, changed }: Record<'tensors' | 'changed', readonly Tensor[]>,
  run: Run,
): boolean {
  const top = memory.top
  try {
    const isGuest = (x: Tensor) => x.home?.memory !== memory
    const copies = new Map(tensors.filter(isGuest).map(x => [x, copyTo(memory, x)]))
    if ([...copies.values()].includes(null)) return false
    const addresses = tensors.map(x => copies.get(x)?.byteOffset ?? addressOf(x))
    run(kernels, ...addresses)
    emptyRegisters()
    for (const x of changed) {
      const copy = copies.get(x)
      if (copy) numbersOf(x).set(copy)
    }
    return true
  } finally {
    memory.release(top)
  }
}

function copyTo(memory: Memory, x: Tensor): TypedArray | null {
  const data = numbersOf(x)
  const address = memory.allocate(data.byteLength)
  if (address === null) return null
  const copy = viewAt(memory, address, data)
  copy.set(data)
  return copy
}
