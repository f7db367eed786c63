// A tensor is a flat array of numbers and a way to walk it: shape, strides and offset.
// Element (i, j) lies at data[offset + i * strides[0] + j * strides[1]]; so a transposed or sliced tensor
// is the same array walked in another way, and nothing is copied. PyTorch: torch.Tensor.

import { type DType, dtypeOf, lengthOf, type TypedArray } from './dtype.ts'
import { format } from './format.ts'
import { refuse, refuseRange } from './guards/described.ts'
import { type Home, homeOf } from './memory/memory.ts'
import { checkShape, resolveIndex, rowMajor, type Shape, sizeOf } from './shape.ts'

/** Marks tensors of every copy of this package, where `instanceof` would know only its own. */
const brand = Symbol.for('@neuralings/tensor')

export type Nested = number | Nested[]

/** What functions accept where a tensor is wanted: a plain number counts as a scalar. */
export type TensorLike = Tensor | number

/** How an array is walked, and who answers for it. Left out: in row-major order from the start, in the open scope. */
export interface Layout {
  strides?: Shape
  offset?: number
  home?: Home | null
}

/**
 * Numbers on a grid of any number of dimensions.
 *
 * @example
 * const x = new Tensor(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3])
 * console.log(x.at(1, 0), x.strides) // 4 [ 3, 1 ]
 */
export class Tensor {
  readonly shape: Shape
  readonly strides: Shape
  readonly offset: number
  readonly dtype: DType
  /** The number of elements. PyTorch: x.numel(). */
  readonly size: number
  #data: TypedArray
  #home: Home | null

  /** Wraps `data` without copying it. Without `strides` the data is in row-major order. */
  constructor(data: TypedArray, shape: Shape, layout: Layout = {}) {
    const { strides, offset = 0, home = homeOf(data) } = layout
    this.size = sizeOf(strides ? shape : checkShape(shape, 'Tensor'))
    const length = strides ? this.size : lengthOf(data) - offset
    if (length < this.size)
      refuseRange('Tensor', `${this.size} numbers for shape [${shape}]`, length)
    this.#data = data
    this.#home = home
    this.shape = shape
    this.strides = strides ?? rowMajor(shape)
    this.offset = offset
    this.dtype = dtypeOf(data)
  }

  /** All numbers of the array, in the order in which they lie there. Throws when they have been released. */
  get data(): TypedArray {
    if (this.#home?.gone)
      throw new Error(`this tensor of shape [${this.shape}] was ${this.#home.gone}`)
    return this.#data
  }

  /** Who answers for the numbers, if they lie in the memory of the kernels; null if the array is the tensor's own. */
  get home(): Home | null {
    return this.#home
  }

  /** Moves the numbers out of the kernels' memory, into an array that no scope releases. */
  moveOut(): void {
    this.#data = this.data.slice()
    this.#home = null
  }

  /** Gives up the numbers, because others will lie in their place: `gone` says why. */
  release(gone: Home): void {
    this.#home = gone
  }

  get [brand](): true {
    return true
  }

  /** The element at the given indices, one per dimension; negative ones count from the end. */
  at(...indices: number[]): number {
    if (indices.length !== this.shape.length) {
      const wanted = `${this.shape.length} indices for shape [${this.shape}]`
      refuseRange('at', wanted, indices.length)
    }
    let position = this.offset
    for (const [d, index] of indices.entries()) {
      position += resolveIndex(index, this.shape[d], 'at') * this.strides[d]
    }
    return this.data[position]
  }

  /** The one number of a tensor with a single element. */
  item(): number {
    if (this.size === 1) return this.data[this.offset]
    throw new RangeError(`item: expected one element, got ${this.size} of shape [${this.shape}]`)
  }

  /** The numbers as nested arrays; a scalar becomes a number. PyTorch: x.tolist(). */
  toArray(): Nested {
    const { data, shape, strides } = this
    const nest = (d: number, position: number): Nested => {
      if (d === shape.length) return data[position]
      const rows: Nested[] = []
      for (let i = 0; i < shape[d]; i++) rows.push(nest(d + 1, position + i * strides[d]))
      return rows
    }
    return nest(0, this.offset)
  }

  toString(): string {
    return format(this)
  }
  /** What `console.log` shows in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return format(this)
  }
}

/**
 * Whether `x` is a tensor, of this or another copy of the package.
 *
 * @example
 * console.log(isTensor(zeros([2])), isTensor([0, 0])) // true false
 */
export function isTensor(x: unknown): x is Tensor {
  return x instanceof Tensor || (typeof x === 'object' && x !== null && brand in x)
}

/**
 * Whether the elements lie one after another in row-major order. PyTorch: x.is_contiguous().
 *
 * @example
 * const x = zeros([2, 3])
 * console.log(isContiguous(x), isContiguous(transpose(x))) // true false
 */
export function isContiguous(x: Tensor): boolean {
  if (!isTensor(x)) refuse('isContiguous', 'a tensor', x)
  let stride = 1
  for (let d = x.shape.length - 1; d >= 0; d--) {
    if (x.shape[d] !== 1 && x.strides[d] !== stride) return false
    stride *= x.shape[d]
  }
  return true
}
