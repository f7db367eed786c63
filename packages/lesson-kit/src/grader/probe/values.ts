// What a tracer keeps of values: texts, to be compared and told.

/** Values in a whole, and wholes in one another, beyond which nothing is told. */
const most = { values: 2000, depth: 5 }

// Taken before any learner's code can replace them.
const { isArray } = Array
const { isView } = ArrayBuffer
const { getPrototypeOf, keys, getOwnPropertyDescriptor } = Object

const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null
const isRecord = (x: object): boolean =>
  getPrototypeOf(x) === Object.prototype &&
  keys(x).every(key => 'value' in getOwnPropertyDescriptor(x, key)!)

/** Numbers, texts and the like exactly; arrays, records and the data of tensors with all that is in them; of anything else nothing. */
export function textOf(x: unknown): string {
  const room = { left: most.values }
  const text = inside(x, most.depth, room)
  return room.left < 0 ? '…' : text
}

function inside(x: unknown, depth: number, room: { left: number }): string {
  room.left--
  if (room.left < 0 || (isObject(x) && depth === 0)) return '…'
  if (typeof x === 'string') return JSON.stringify(x)
  if (!isObject(x)) return typeof x === 'function' || typeof x === 'symbol' ? '…' : String(x)
  const items = itemsOf(x)
  if (items) {
    room.left -= items.length
    return room.left < 0
      ? '…'
      : `[${Array.from(items, item => inside(item, depth - 1, room)).join(', ')}]`
  }
  if (!isRecord(x)) return '…'
  const parts = keys(x).map(key => `${key}: ${inside(Reflect.get(x, key), depth - 1, room)}`)
  return `{ ${parts.join(', ')} }`
}

/** The items of an array, and the numbers of a tensor. */
function itemsOf(x: object): ArrayLike<unknown> | null {
  if (isArray(x)) return x
  const data = isView(x) ? x : 'toArray' in x && 'data' in x && dataOf(x)
  return isView(data) ? (data as Float64Array) : null
}

/** A tensor that was released has none. */
function dataOf(x: { data: unknown }): unknown {
  try {
    return x.data
  } catch {
    return null
  }
}

/** A number or nothing as it is; of anything else its kind. */
export function shortTextOf(x: unknown): string {
  if (typeof x === 'string') return JSON.stringify(x).slice(0, 40)
  if (isArray(x)) return 'an array'
  return isObject(x) || typeof x === 'function' || typeof x === 'symbol'
    ? `a ${typeof x}`
    : String(x)
}
