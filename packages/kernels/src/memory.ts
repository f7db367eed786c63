// How the memory of the engine room is handed out. From the bottom grows the arena, for numbers that all go
// together: a new place is wherever the last one ended. From the top grows the store, for numbers that stay:
// what is given back there is kept for the next of its size. Memory never grows, so no view on it ever goes stale;
// where arena and store would meet there is no room, and whoever asked makes an ordinary array instead.

const alignment = 64

/** Addresses are in bytes. */
export class Memory {
  readonly buffer: ArrayBuffer
  /** All of the memory as float32: the number at address a is `floats[a / 4]`. */
  readonly floats: Float32Array
  #top: number
  #floor: number
  #kept = 0
  readonly #free = new Map<number, number[]>()

  constructor(buffer: ArrayBuffer, { start, end }: { start: number; end: number }) {
    this.buffer = buffer
    this.floats = new Float32Array(buffer)
    this.#top = start
    this.#floor = end
  }

  /** Where the arena ends now: `release` goes back to it. */
  get top(): number {
    return this.#top
  }

  /** How many bytes are in use in the store. */
  get kept(): number {
    return this.#kept
  }

  /** A place in the arena, or null when there is no room. What lies there is left over from before. */
  allocate(bytes: number): number | null {
    const address = this.#top
    const top = address + Math.ceil(bytes / alignment) * alignment
    if (!(bytes >= 0 && top <= this.#floor)) return null
    this.#top = top
    return address
  }

  /** Everything that was allocated since the arena ended at `top` may be overwritten. */
  release(top: number): void {
    this.#top = top
  }

  /** A place in the store, or null when there is no room. */
  keep(bytes: number): number | null {
    const size = sizeClass(bytes)
    const used = this.#free.get(size)?.pop()
    if (used === undefined && this.#floor - size < this.#top) return null
    this.#kept += size
    return used ?? (this.#floor -= size)
  }

  /** Gives a place of the store back. */
  discard(address: number, bytes: number): void {
    const size = sizeClass(bytes)
    this.#kept -= size
    const free = this.#free.get(size)
    if (free) free.push(address)
    else this.#free.set(size, [address])
  }
}

/** Sizes are rounded up to 4, 5, 6 or 7 times a power of two: few enough that a place is often used again. */
function sizeClass(bytes: number): number {
  const step = Math.max(alignment, 2 ** (Math.floor(Math.log2(Math.max(bytes, 1))) - 2))
  return Math.max(1, Math.ceil(bytes / step)) * step
}
