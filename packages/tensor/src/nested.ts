// Numbers as they are written down: one, a list, lists of lists, or a typed array. What shape they have, and how they get
// into one flat array. (PyTorch does this inside torch.tensor.)

import type { TypedArray } from './dtype.ts'
import { described } from './guards/described.ts'
import { type Shape, sizeOf } from './shape.ts'
import { isTensor, type Nested } from './tensor.ts'

export type Values = Nested | TypedArray | Uint8Array | readonly Values[]

/** As deep as lists may be nested. PyTorch and NumPy have the same bound. */
const deepest = 64

/** The shape that the first number, row, … of each level suggests. */
export function shapeOf(values: Values): number[] {
  const shape: number[] = []
  let level: Values | undefined = values
  while (isList(level)) {
    if (shape.length === deepest) {
      const wanted = `expected lists nested at most ${deepest} deep`
      throw new RangeError(`tensor: ${wanted}, got deeper ones; does a list hold itself?`)
    }
    shape.push(level.length)
    level = level[0]
  }
  return shape
}

function isList(values: unknown): values is ArrayLike<Values> {
  return Array.isArray(values) || (ArrayBuffer.isView(values) && 'length' in values)
}

interface Place {
  shape: Shape
  start: number
}

/** Copies items, each of the given shape, into `data` from `start` on. Throws when one has another shape. */
export function fillItems(
  data: TypedArray,
  items: ArrayLike<Values>,
  { shape, start }: Place,
): void {
  const [length, ...inner] = shape
  const stride = sizeOf(shape)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (length === undefined && typeof item === 'number') data[start + i] = item
    else if (isList(item) && item.length === length) {
      fillItems(data, item, { shape: inner, start: start + i * stride })
    } else {
      const expected = length === undefined ? 'a number' : `a row of ${length}`
      const found = isList(item) ? `a row of ${item.length}` : described(item)
      const advice = isTensor(item) ? '; clone copies a tensor, stack joins several' : ''
      throw new TypeError(`tensor: expected ${expected}, got ${found}${advice}`)
    }
  }
}
