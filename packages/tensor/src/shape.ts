// The shape of a tensor says how many numbers lie along each dimension: [2,3] is 2 rows of 3.
// Broadcasting stretches dimensions of size 1, so that tensors of different shapes fit together.
// PyTorch: x.shape, x.stride(), torch.broadcast_shapes.

import { described, refuse } from './guards/described.ts'

export type Shape = readonly number[]

/** The number of elements: the product of the shape; 1 for a scalar, whose shape is `[]`. */
export function sizeOf(shape: Shape): number {
  let size = 1
  for (const length of shape) size *= length
  return size || 0 // ∞ · 0 is NaN, but a length of 0 leaves nothing
}

/** How far apart neighbours lie in row-major order, per dimension: `[2,3,4]` → `[12,4,1]`. */
export function rowMajor(shape: Shape): number[] {
  const strides = new Array<number>(shape.length)
  let stride = 1
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = stride
    stride *= shape[d]
  }
  return strides
}

/**
 * Whether two shapes have the same lengths.
 *
 * @example
 * console.log(sameShape([2, 3], [3, 2]), sameShape([], [])) // false true
 */
export function sameShape(a: Shape, b: Shape): boolean {
  requireShapes(a, b, 'sameShape')
  return a.length === b.length && a.every((length, d) => length === b[d])
}

function requireShapes(a: unknown, b: unknown, op: string): void {
  if (Array.isArray(a) && Array.isArray(b)) return
  refuse(op, 'two shapes', a, b)
}

/** Counts negative dimensions from the end, as Python does: -1 is the last. Throws when there is no such dimension. */
export function resolveDim(dim: number, rank: number, op: string): number {
  if (typeof dim !== 'number') {
    refuse(op, 'a dimension, a whole number', dim)
  }
  const resolved = dim < 0 ? dim + rank : dim
  if (Number.isInteger(dim) && resolved >= 0 && resolved < rank) return resolved
  const allowed = rank === 0 ? 'a scalar has none' : `use ${-rank} to ${rank - 1}`
  throw new RangeError(`${op}: there is no dimension ${dim} (${allowed})`)
}

/** Counts a negative index from the end. Throws when it is outside. */
export function resolveIndex(index: number, length: number, op: string): number {
  const resolved = Number.isInteger(index) && index < 0 ? index + length : index
  if (Number.isInteger(index) && resolved >= 0 && resolved < length) return resolved
  throw new RangeError(
    `${op}: there is no index ${described(index)} in a dimension of length ${length}`,
  )
}

/** Counts negative dimensions from the end. Throws when one is named twice. */
export function resolveDims(dims: Shape, rank: number, op: string): number[] {
  const resolved: number[] = []
  for (const dim of dims) {
    const d = resolveDim(dim, rank, op)
    if (resolved.includes(d)) {
      throw new RangeError(`${op}: dimension ${dim} is named twice in [${dims}]`)
    }
    resolved.push(d)
  }
  return resolved
}

/** Checks that a shape is a list of whole numbers ≥ 0, and returns it. */
export function checkShape(shape: Shape, op: string): Shape {
  if (!Array.isArray(shape)) {
    refuse(op, 'a shape such as [2, 3]', shape)
  }
  for (const length of shape) {
    if (Number.isInteger(length) && length >= 0) continue
    throw new RangeError(`${op}: expected whole numbers ≥ 0, got [${Array.from(shape, described)}]`)
  }
  return shape
}

/**
 * The shape both shapes stretch to. Shapes are aligned at their right end; two lengths fit when they
 * are equal or one of them is 1. Throws when they do not fit.
 *
 * @example
 * console.log(broadcastShapes([4, 1], [3])) // [ 4, 3 ]
 */
export function broadcastShapes(a: Shape, b: Shape, op = 'broadcastShapes'): number[] {
  requireShapes(a, b, op)
  checkShape(a, op)
  checkShape(b, op)
  return meet(a, b, op)
}

/** `broadcastShapes` without its checks. */
export function meet(a: Shape, b: Shape, op: string): number[] {
  const rank = Math.max(a.length, b.length)
  const shape = new Array<number>(rank)
  for (let d = 1; d <= rank; d++) {
    const m = a[a.length - d] ?? 1
    const n = b[b.length - d] ?? 1
    if (m !== n && m !== 1 && n !== 1) {
      throw new RangeError(
        `${op}: shapes [${a}] and [${b}] do not broadcast: ${m} ≠ ${n} in dimension -${d}, and neither is 1`,
      )
    }
    shape[rank - d] = m === 1 ? n : m
  }
  return shape
}
