// Making tensors: from the numbers you have, or filled with one of them.
// PyTorch: torch.tensor, zeros, ones, full, eye.

import type { DType, TypedArray } from './dtype.ts'
import { reserve } from './memory.ts'
import { checkShape, type Shape, sizeOf } from './shape.ts'
import { isTensor, type Nested, Tensor, type TensorLike } from './tensor.ts'

export interface Options {
  dtype?: DType
}
export type Values = Nested | TypedArray | Uint8Array | readonly Values[]

/**
 * A tensor of the given numbers: one number, nested arrays, or a typed array. The numbers are copied.
 * Throws when rows differ in length.
 *
 * @example
 * const x = tensor([[1, 2, 3], [4, 5, 6]])
 * console.log(x.shape, x.dtype) // [ 2, 3 ] float32
 */
export function tensor(values: Values, { dtype = 'float32' }: Options = {}): Tensor {
  const shape = shapeOf(values)
  const data = reserve(dtype, sizeOf(shape))
  fillItems(data, [values], { shape, start: 0 })
  return new Tensor(data, shape)
}

/** The shape that the first number, row, … of each level suggests. */
function shapeOf(values: Values): number[] {
  const shape: number[] = []
  let level: Values | undefined = values
  while (isList(level)) {
    shape.push(level.length)
    level = level[0]
  }
  return shape
}

function isList(values: unknown): values is ArrayLike<Values> {
  return Array.isArray(values) || ArrayBuffer.isView(values)
}

interface Place {
  shape: Shape
  start: number
}

/** Copies items, each of the given shape, into `data` from `start` on. Throws when one has another shape. */
function fillItems(data: TypedArray, items: ArrayLike<Values>, { shape, start }: Place): void {
  const [length, ...inner] = shape
  const stride = sizeOf(shape)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (length === undefined && typeof item === 'number') data[start + i] = item
    else if (isList(item) && item.length === length) {
      fillItems(data, item, { shape: inner, start: start + i * stride })
    } else {
      const expected = length === undefined ? 'a number' : `a row of ${length}`
      const found = isList(item) ? `a row of ${item.length}` : typeof item
      throw new TypeError(`tensor: expected ${expected}, got ${found}`)
    }
  }
}

/**
 * A tensor whose numbers nobody has set: whatever lay there before. For results of which every number will be written.
 * Throws when a length is no whole number ≥ 0.
 *
 * @example
 * console.log(empty([2, 3]).shape) // [ 2, 3 ]
 */
export function empty(shape: Shape, { dtype = 'float32' }: Options = {}): Tensor {
  return new Tensor(reserve(dtype, sizeOf(checkShape(shape))), shape)
}

/**
 * A tensor filled with one value.
 *
 * @example
 * console.log(full([2, 2], 0.5).toArray()) // [ [ 0.5, 0.5 ], [ 0.5, 0.5 ] ]
 */
export function full(shape: Shape, value: number, { dtype = 'float32' }: Options = {}): Tensor {
  const x = empty(shape, { dtype })
  x.data.fill(value)
  return x
}

/**
 * A tensor of zeros.
 *
 * @example
 * console.log(zeros([2, 3]).toArray()) // [ [ 0, 0, 0 ], [ 0, 0, 0 ] ]
 */
export function zeros(shape: Shape, options?: Options): Tensor {
  return full(shape, 0, options)
}

/** A tensor of ones. */
export function ones(shape: Shape, options?: Options): Tensor {
  return full(shape, 1, options)
}

/** Unset numbers, with the shape and dtype of `x`: see `empty`. */
export function emptyLike(x: Tensor): Tensor {
  return empty(x.shape, { dtype: x.dtype })
}

/** A tensor of `value`, with the shape and dtype of `x`. */
export function fullLike(x: Tensor, value: number): Tensor {
  return full(x.shape, value, { dtype: x.dtype })
}

/** Zeros, with the shape and dtype of `x`. */
export function zerosLike(x: Tensor): Tensor {
  return fullLike(x, 0)
}

/** Ones, with the shape and dtype of `x`. */
export function onesLike(x: Tensor): Tensor {
  return fullLike(x, 1)
}

/**
 * The n × n identity matrix: ones on the diagonal, zeros elsewhere.
 *
 * @example
 * console.log(eye(2).toArray()) // [ [ 1, 0 ], [ 0, 1 ] ]
 */
export function eye(n: number, options?: Options): Tensor {
  const x = zeros([n, n], options)
  for (let i = 0; i < n; i++) x.data[i * (n + 1)] = 1
  return x
}

/**
 * A plain number becomes a scalar tensor; a tensor is passed through.
 *
 * @example
 * console.log(asTensor(3).shape, asTensor(zeros([2])).shape) // [] [ 2 ]
 */
export function asTensor(x: TensorLike, { dtype = 'float32' }: Options = {}): Tensor {
  if (isTensor(x)) return x
  if (typeof x === 'number') return new Tensor(reserve(dtype, 1).fill(x), [])
  throw new TypeError(
    `asTensor: expected a tensor or a number, got ${x === null ? 'null' : typeof x}`,
  )
}
