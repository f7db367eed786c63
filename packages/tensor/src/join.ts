// Tensors side by side, on top of each other, or inside a frame. These copy.
// PyTorch: torch.concat, torch.stack, F.pad.

import { filled, unset } from './create.ts'
import { promote } from './dtype.ts'
import {
  requireNumbers,
  requireOptions,
  requireTensor,
  requireTensors,
} from './guards/arguments.ts'
import { described } from './guards/described.ts'
import { copyInto } from './in-place.ts'
import { resolveDim, type Shape, sameShape } from './shape.ts'
import { slice, split } from './slices.ts'
import type { Tensor } from './tensor.ts'
import { unsqueeze } from './views.ts'

/**
 * Tensors behind one another along `dim`; all other lengths are equal.
 *
 * @example
 * console.log(concat([tensor([[1], [2]]), tensor([[3], [4]])], { dim: 1 }).toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function concat(parts: readonly Tensor[], options: { dim?: number } = {}): Tensor {
  requireTensors(parts, 'concat')
  const { dim = 0 } = requireOptions(options, 'concat', ['dim'])
  if (parts.length === 0) throw new RangeError('concat: expected at least one tensor, got none')
  return joined(parts, resolveDim(dim, parts[0].shape.length, 'concat'), 'concat')
}

function joined(parts: readonly Tensor[], d: number, op: string): Tensor {
  const lengths = parts.map(part => part.shape[d])
  const shape = parts[0].shape.with(
    d,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  for (const part of parts) {
    if (part.shape.length === shape.length && sameShape(part.shape.with(d, shape[d]), shape))
      continue
    throw new RangeError(
      `concat: [${parts[0].shape}] and [${part.shape}] differ outside dimension ${d}`,
    )
  }
  const out = unset(shape, { dtype: parts.map(part => part.dtype).reduce(promote), op })
  for (const [i, place] of split(out, lengths, { dim: d }).entries()) copyInto(place, parts[i])
  return out
}

/**
 * Tensors of one shape, along a new dimension.
 *
 * @example
 * console.log(stack([tensor([1, 2]), tensor([3, 4])], { dim: 1 }).toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function stack(parts: readonly Tensor[], options: { dim?: number } = {}): Tensor {
  requireTensors(parts, 'stack')
  const { dim = 0 } = requireOptions(options, 'stack', ['dim'])
  if (parts.length === 0) throw new RangeError('stack: expected at least one tensor, got none')
  const d = resolveDim(dim, parts[0].shape.length + 1, 'stack')
  for (const part of parts) {
    if (sameShape(part.shape, parts[0].shape)) continue
    throw new RangeError(`stack: shapes differ: [${parts[0].shape}] and [${part.shape}]`)
  }
  const slices = parts.map(part => unsqueeze(part, d))
  return joined(slices, d, 'stack')
}

/**
 * A frame of `value` around `x`: `[before, after]` for each dimension. (PyTorch's F.pad lists them from the last.)
 * Throws unless `value` is a number of the dtype of `x`.
 *
 * @example
 * console.log(pad(tensor([[1, 2]]), [[0, 1], [1, 0]]).toArray()) // [ [ 0, 1, 2 ], [ 0, 0, 0 ] ]
 */
export function pad(
  x: Tensor,
  widths: readonly (readonly [number, number])[],
  options: { value?: number } = {},
): Tensor {
  requireTensor(x, 'pad')
  const { value = 0 } = requireOptions(options, 'pad', ['value'])
  requireNumbers([value], 'pad')
  checkWidths(x.shape, widths)
  const shape = x.shape.map((length, d) => widths[d][0] + length + widths[d][1])
  const out = filled(shape, value, { dtype: x.dtype, op: 'pad' })
  const middle = x.shape.map((length, d) => [widths[d][0], widths[d][0] + length] as const)
  copyInto(slice(out, middle), x)
  return out
}

/** What JSON cannot express, in words. */
function plainly(_: string, x: unknown): unknown {
  return typeof x === 'bigint' || x === undefined ? described(x) : x
}

function checkWidths(shape: Shape, widths: unknown): void {
  const isWidth = (width: unknown) => Number.isInteger(width) && Number(width) >= 0
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && [...pair].every(isWidth)
  if (Array.isArray(widths) && widths.length === shape.length && [...widths].every(isPair)) return
  const found = Array.isArray(widths) ? JSON.stringify(widths, plainly) : described(widths)
  throw new RangeError(
    `pad: expected [before, after] ≥ 0 for each dimension of [${shape}], got ${found}`,
  )
}
