// Numbers as people have them, made into plain arrays. A plot takes arrays, typed arrays, nested arrays
// and anything with `toArray()`, so that a Tensor can be drawn without plots knowing what a Tensor is.

/** Something that turns itself into arrays: a Tensor, for one. */
export interface Arrayable {
  toArray(): unknown
}

/** A list of numbers: an array, a typed array, a column `[n, 1]`, or a Tensor of either shape. */
export type Values = ArrayLike<number> | ArrayLike<ArrayLike<number>> | Arrayable

/** A table of numbers, row by row: nested arrays or a Tensor `[rows, columns]`. */
export type Rows = ArrayLike<ArrayLike<number>> | Arrayable

type Nested = number | ArrayLike<Nested>

/** Does it know how to become an array? */
export function isArrayable(values: unknown): values is Arrayable {
  return typeof (values as Arrayable | null)?.toArray === 'function'
}

/** Is it a list, of numbers or of lists? */
export function isList(values: unknown): values is ArrayLike<unknown> {
  return Array.isArray(values) || (ArrayBuffer.isView(values) && 'length' in values)
}

/** The values as one flat list; `op` is named in the error. */
export function toList(op: string, values: unknown): number[] {
  const list = toNested(op, values)
  if (typeof list === 'number') return [list]
  return Array.from(list, item => (typeof item === 'number' ? item : onlyItem(op, item)))
}

/** The values as rows of equal length; `op` is named in the error. */
export function toRows(op: string, values: unknown): number[][] {
  const rows = toNested(op, values)
  if (typeof rows === 'number') throw new TypeError(`${op}: expected rows of numbers, got ${rows}`)
  const table = Array.from(rows, row => (isPlainRow(row) ? row : toList(op, row)))
  const ragged = table.findIndex(row => row.length !== table[0].length)
  if (ragged > 0)
    throw new RangeError(
      `${op}: rows differ in length: row 0 has ${table[0].length}, row ${ragged} has ${table[ragged].length}`,
    )
  return table
}

/** Stops with a sentence when there is nothing to draw. */
export function requireSome(op: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new RangeError(`${op}: nothing to draw: the input is empty`)
}

function toNested(op: string, values: unknown): Nested {
  const plain = isArrayable(values) ? values.toArray() : values
  if (typeof plain === 'number' || isList(plain)) return plain as Nested
  throw new TypeError(`${op}: expected numbers, an array or a tensor, got ${described(values)}`)
}

function isPlainRow(row: Nested): row is number[] {
  return Array.isArray(row) && row.every(item => typeof item === 'number')
}

function onlyItem(op: string, item: unknown): number {
  const list = toNested(op, item)
  if (typeof list === 'number') return list
  if (list.length === 1 && typeof list[0] === 'number') return list[0]
  throw new RangeError(`${op}: expected a list of numbers, got lists of ${list.length}`)
}

/** A value in words, for a sentence that says what came where something else was wanted. */
export function described(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value)
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
