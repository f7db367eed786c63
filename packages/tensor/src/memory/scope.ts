// A scope is a short life for tensors: everything made inside goes at once when it ends, at no cost, and meanwhile
// lies where the kernels work fastest. Parameters live longer: they are placed in the same memory, and stay there
// until nobody holds them. PyTorch has neither: it counts the references to every tensor.

import { engine, type Memory } from '@neuralings/kernels'
import { inOrder } from '../copies.ts'
import type { TypedArray } from '../dtype.ts'
import { requireList, requireTensor } from '../guards/arguments.ts'
import { refuse } from '../guards/described.ts'
import { sharePlaces } from '../in-place.ts'
import { isTensor, Tensor } from '../tensor.ts'
import { type Home, inside, openScope, viewAt } from './memory.ts'

/**
 * Calls `body`, and releases every tensor made in it, except those that it returns: alone, in arrays or objects, or
 * as fields of an object, such as the `data` of a variable. Touching a released tensor throws. Several scopes may be
 * open one within another. Without kernels it only calls `body`.
 * What is left in a variable outside goes as well: after a `backward` inside, set the `grad` of parameters to null, as
 * `zeroGrad` does, or use it before the scope ends.
 * Throws when `body` is async: what is made after an `await` would not belong to the scope; and when it returns the
 * `data` of a tensor that ends with it.
 *
 * @example
 * const x = tensor([3, 4])
 * const norm = scope(() => sqrt(sum(mul(x, x)))) // the squares and their sum are gone
 * console.log(norm.item()) // 5
 */
export function scope<T>(body: () => T): T {
  if (typeof body !== 'function') {
    refuse('scope', 'a function to call', body)
  }
  const memory = engine()?.memory
  if (!memory) return synchronous(body())
  const home: Home = { memory, gone: null, free: new Map() }
  const top = memory.top
  try {
    const result = synchronous(inside(home, body))
    moveOut(result, { home, top, seen: new Set() })
    return result
  } finally {
    home.gone = 'released when its scope ended; return it from the scope to keep it'
    memory.release(top)
  }
}

/**
 * For work with many results that are needed only once: a function that releases tensors before their scope ends, so that
 * the next ones of their size lie in their place, which is still near the processor. It leaves alone what shares memory with
 * one of `others`, and what lay there before `earlyRelease` was called, or outside of the innermost scope. Touching a
 * released tensor throws; a view of it shows whatever comes to lie there, so name every view among `others`.
 *
 * @example
 * const total = scope(() => {
 *   const release = earlyRelease()
 *   const squares = square(ones([1000]))
 *   const total = sum(squares)
 *   release([squares], [total])
 *   return total
 * })
 * console.log(total.item()) // 1000
 */
export function earlyRelease(): (xs: readonly Tensor[], others: readonly Tensor[]) => void {
  const home = openScope()
  const start = home?.memory.top ?? 0
  const gone = home && { ...home, gone: 'released early; keep a clone' }
  return (xs, others) => {
    requireList(xs, 'earlyRelease', 'a list of tensors')
    requireList(others, 'earlyRelease', 'a list of tensors')
    if (!home?.free || !gone) return
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i]
      if (x.home !== home || x.size === 0) continue
      const { byteOffset, byteLength } = x.data
      if (byteOffset < start || byteOffset % 8 !== 0) continue // a part may begin where no float64 can
      const isThere = (other: Tensor) => other.home === home && sharePlaces(x, other)
      if (others.some(isThere) || xs.some((other, j) => j > i && isThere(other))) continue
      const places = home.free.get(byteLength)
      if (places) places.push(byteOffset)
      else home.free.set(byteLength, [byteOffset])
      x.release(gone)
    }
  }
}

function synchronous<T>(result: T): T {
  if (!(result instanceof Promise)) return result
  result.catch(() => undefined)
  throw new TypeError(
    'scope: expected a function that is not async; open a scope between two awaits',
  )
}

/** A scope that is about to end: its arena begins at `top`. */
interface Ending {
  home: Home
  top: number
  seen: Set<object>
}

/** Gives every tensor in `result` an array of its own. */
function moveOut(result: unknown, ending: Ending): void {
  const { home, seen } = ending
  if (typeof result !== 'object' || result === null || seen.has(result)) return
  seen.add(result)
  if (isTensor(result)) {
    if (result.home === home) result.moveOut()
  } else if (ArrayBuffer.isView(result)) {
    checkOwn(result, ending)
  } else if (Array.isArray(result)) {
    for (const part of result) moveOut(part, ending)
  } else {
    const isPlain = Object.getPrototypeOf(result) === Object.prototype
    for (const part of Object.values(result)) if (isPlain || isTensor(part)) moveOut(part, ending)
  }
}

/** A tensor can be given other numbers, an array cannot: it would show whatever comes to lie there next. */
function checkOwn({ buffer, byteOffset }: ArrayBufferView, { home, top }: Ending): void {
  const { memory } = home
  if (buffer !== memory.buffer || byteOffset < top || byteOffset >= memory.top) return
  throw new Error(
    'scope: an array that was returned ends with the scope; return the tensor instead of its data, or a copy: data.slice()',
  )
}

/** A place in the kernels' memory that outlives scopes. */
class Place implements Home {
  readonly memory: Memory
  readonly address: number
  readonly bytes: number
  gone: string | null = null

  constructor(memory: Memory, { address, bytes }: { address: number; bytes: number }) {
    this.memory = memory
    this.address = address
    this.bytes = bytes
  }
}

/** Gives a place back when no tensor, and no array that was taken from one as its `data`, is left. */
const forgotten = new FinalizationRegistry<Pick<Place, 'memory' | 'address' | 'bytes'>>(
  ({ memory, address, bytes }) => memory.discard(address, bytes),
)
const placeOf = new WeakMap<TypedArray, Place>()

/**
 * A copy of `x` that outlives every scope, in the kernels' memory if it is float32 and there is room: for
 * parameters, and for what an optimizer keeps about them. `dispose` gives the memory back at once; otherwise it
 * goes when nobody holds the tensor.
 *
 * @example
 * const w = persist(tensor([1, 2]))
 * scope(() => copyInto(w, add(w, 1)))
 * console.log(w.toArray()) // [ 2, 3 ]
 */
export function persist(x: Tensor): Tensor {
  requireTensor(x, 'persist')
  const { data, shape, dtype } = inOrder(x, 'persist')
  const memory = dtype === 'float32' ? engine()?.memory : undefined
  const address = memory?.keep(data.byteLength) ?? null
  if (!memory || address === null) return new Tensor(data.slice(), shape, { home: null })
  const place = new Place(memory, { address, bytes: data.byteLength })
  const kept = viewAt(memory, address, data)
  kept.set(data)
  placeOf.set(kept, place)
  forgotten.register(place, { memory, address, bytes: data.byteLength }, place)
  return new Tensor(kept, shape, { home: place })
}

/**
 * Gives back, at once, the memory of a tensor that `persist` made. Touching it, or a view of it, throws from then on.
 * Any other tensor is left alone: its memory goes by itself.
 *
 * @example
 * const w = persist(tensor([1, 2]))
 * const last = clone(w)
 * dispose(w)
 * console.log(last.toArray()) // [ 1, 2 ]
 */
export function dispose(x: Tensor): void {
  requireTensor(x, 'dispose')
  const { home } = x
  if (!(home instanceof Place) || home.gone !== null) return
  home.gone = 'disposed of; use it before dispose, or keep a clone'
  forgotten.unregister(home)
  home.memory.discard(home.address, home.bytes)
}
