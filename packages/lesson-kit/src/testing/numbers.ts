// What counts as numbers in a test: a number, arrays in arrays, typed arrays, tensors, and anything
// whose `data` is one. All become nested arrays. No package of the house is imported for it.
// Plain loops: methods of arrays, and of what only looks like one, are in the learner's hands.

export type Nested = number | Nested[]

interface HasArray {
  toArray(): unknown
}

// Taken before any learner's code can replace it.
const { isArray } = Array

const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null
const hasArray = (x: unknown): x is HasArray =>
  isObject(x) && 'toArray' in x && typeof x.toArray === 'function'

/** Nested arrays of numbers, or undefined when something in `x` is not a number. */
export function toNested(x: unknown): Nested | undefined {
  if (typeof x === 'number') return x
  if (isArray(x)) return every(x)
  if (ArrayBuffer.isView(x) && !(x instanceof DataView)) return every(x as Float64Array)
  if (hasArray(x)) return toNested(x.toArray())
  return isObject(x) && 'data' in x && hasArray(x.data) ? toNested(x.data) : undefined
}

function every(items: ArrayLike<unknown>): Nested[] | undefined {
  const nested: Nested[] = []
  for (let i = 0; i < items.length; i++) {
    const item = toNested(items[i])
    if (item === undefined) return undefined
    nested[i] = item
  }
  return nested
}

/** The shape, `[]` for a number; undefined when rows differ in length. */
export function shapeOf(x: Nested): readonly number[] | undefined {
  if (typeof x === 'number') return scalar
  const row = x.length > 0 ? shapeOf(x[0]) : scalar
  for (let i = 1; row && i < x.length; i++) {
    if (!sameShape(shapeOf(x[i]), row)) return undefined
  }
  return row && [x.length, ...row]
}

const scalar: readonly number[] = []

export function sameShape(x: readonly number[] | undefined, y: readonly number[] | undefined) {
  if (!x || !y || x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}

/** The index of the first number for which `same` does not hold. Both have the same shape. */
export function firstDifference(
  x: Nested,
  y: Nested,
  same: (x: number, y: number) => boolean,
): number[] | undefined {
  if (typeof x === 'number') return same(x, y as number) ? undefined : []
  for (let i = 0; i < x.length; i++) {
    const rest = firstDifference(x[i], (y as Nested[])[i], same)
    if (rest) return [i, ...rest]
  }
  return undefined
}

export const at = (x: Nested, index: number[]): number =>
  index.reduce<Nested>((inner, i) => (inner as Nested[])[i], x) as number
