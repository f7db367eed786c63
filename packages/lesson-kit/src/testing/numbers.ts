// What counts as numbers in a test: a number, arrays in arrays, typed arrays, tensors, and anything
// whose `data` is one. All become nested arrays. No package of the house is imported for it.

export type Nested = number | Nested[]

interface HasArray {
  toArray(): unknown
}

const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null
const hasArray = (x: unknown): x is HasArray =>
  isObject(x) && 'toArray' in x && typeof x.toArray === 'function'

/** Nested arrays of numbers, or undefined when something in `x` is not a number. */
export function toNested(x: unknown): Nested | undefined {
  if (typeof x === 'number') return x
  if (Array.isArray(x)) return every(x)
  if (ArrayBuffer.isView(x) && !(x instanceof DataView)) return every([...(x as Float64Array)])
  if (hasArray(x)) return toNested(x.toArray())
  return isObject(x) && 'data' in x && hasArray(x.data) ? toNested(x.data) : undefined
}

function every(items: unknown[]): Nested[] | undefined {
  const nested = items.map(toNested)
  return nested.includes(undefined) ? undefined : (nested as Nested[])
}

/** The shape, `[]` for a number; undefined when rows differ in length. */
export function shapeOf(x: Nested): number[] | undefined {
  if (typeof x === 'number') return []
  const shapes = x.map(shapeOf)
  const first = shapes.length > 0 ? shapes[0] : []
  const regular = first && shapes.every(shape => shape?.join() === first.join())
  return regular ? [x.length, ...first] : undefined
}

/** The index of the first number for which `same` does not hold. Both have the same shape. */
export function firstDifference(
  x: Nested,
  y: Nested,
  same: (x: number, y: number) => boolean,
): number[] | undefined {
  if (typeof x === 'number') return same(x, y as number) ? undefined : []
  for (const [i, xi] of x.entries()) {
    const rest = firstDifference(xi, (y as Nested[])[i], same)
    if (rest) return [i, ...rest]
  }
  return undefined
}

export const at = (x: Nested, index: number[]): number =>
  index.reduce<Nested>((inner, i) => (inner as Nested[])[i], x) as number
