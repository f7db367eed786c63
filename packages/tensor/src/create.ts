// Making tensors: from the numbers you have, or filled with one of them.
// PyTorch: torch.tensor, zeros, ones, full, eye.

import type { DType } from './dtype.ts'
import { requireNumbers, requireOptions, requireSize } from './guards/arguments.ts'
import { exact, requireInt32, wider } from './loops/int32.ts'
import { reserve } from './memory/memory.ts'
import { fillItems, shapeOf, type Values } from './nested.ts'
import { checkShape, rowMajor, type Shape, sizeOf } from './shape.ts'
import { Tensor } from './tensor.ts'

export interface Options {
  dtype?: DType
}
/** As `Options`, with the name of the operation that errors are to have. */
export interface Making extends Options {
  op: string
}

/**
 * A tensor of the given numbers: one number, nested arrays, or a typed array. The numbers are copied.
 * Throws when rows differ in length, and for int32 unless all are whole numbers of 32 bits.
 *
 * @example
 * const x = tensor([[1, 2, 3], [4, 5, 6]])
 * console.log(x.shape, x.dtype) // [ 2, 3 ] float32
 */
export function tensor(values: Values, options: Options = {}): Tensor {
  const { dtype = 'float32' } = requireOptions(options, 'tensor', ['dtype'])
  const shape = shapeOf(values)
  return exact(dtype, { op: 'tensor', advice: wider }, dtype => {
    const x = unset(shape, { dtype, op: 'tensor' })
    fillItems(x.data, [values], { shape, start: 0 })
    return x
  })
}

/** What the functions below take, checked. */
function checkMaking(op: string, shape: Shape, options: Options): void {
  checkShape(shape, op)
  requireOptions(options, op, ['dtype'])
}

/**
 * A tensor whose numbers nobody has set: whatever lay there before. For results of which every number will be written.
 * Throws unless every length is a whole number ≥ 0.
 *
 * @example
 * console.log(empty([2, 3]).shape) // [ 2, 3 ]
 */
export function empty(shape: Shape, options: Options = {}): Tensor {
  checkMaking('empty', shape, options)
  return unset(shape, { ...options, op: 'empty' })
}

/** `empty` without its checks: this package's own functions know what they ask for. */
export function unset(shape: Shape, { dtype = 'float32', op }: Making): Tensor {
  return new Tensor(reserve(dtype, sizeOf(shape), op), shape, { strides: rowMajor(shape) })
}

/**
 * A tensor filled with one value. Throws for int32 unless it is a whole number of 32 bits.
 *
 * @example
 * console.log(full([2, 2], 0.5).toArray()) // [ [ 0.5, 0.5 ], [ 0.5, 0.5 ] ]
 */
export function full(shape: Shape, value: number, options: Options = {}): Tensor {
  checkMaking('full', shape, options)
  requireNumbers([value], 'full')
  return filled(shape, value, { ...options, op: 'full' })
}

/** `full` without its checks, but for whether the value is one of the dtype. */
export function filled(shape: Shape, value: number, making: Making): Tensor {
  if (making.dtype === 'int32') requireInt32(value, making.op, wider)
  const x = unset(shape, making)
  x.data.fill(value)
  return x
}

/**
 * A tensor of zeros.
 *
 * @example
 * console.log(zeros([2, 3]).toArray()) // [ [ 0, 0, 0 ], [ 0, 0, 0 ] ]
 */
export function zeros(shape: Shape, options: Options = {}): Tensor {
  checkMaking('zeros', shape, options)
  return filled(shape, 0, { ...options, op: 'zeros' })
}

/**
 * A tensor of ones.
 *
 * @example
 * console.log(ones([3]).toArray()) // [ 1, 1, 1 ]
 */
export function ones(shape: Shape, options: Options = {}): Tensor {
  checkMaking('ones', shape, options)
  return filled(shape, 1, { ...options, op: 'ones' })
}

/**
 * The n × n identity matrix: ones on the diagonal, zeros elsewhere.
 *
 * @example
 * console.log(eye(2).toArray()) // [ [ 1, 0 ], [ 0, 1 ] ]
 */
export function eye(n: number, options: Options = {}): Tensor {
  requireSize(n, 'eye', 'a whole number of rows')
  checkMaking('eye', [n, n], options)
  const x = filled([n, n], 0, { ...options, op: 'eye' })
  for (let i = 0; i < n; i++) x.data[i * (n + 1)] = 1
  return x
}
