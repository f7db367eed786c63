// What layers and operations on images ask for. A wrong number would only show later, somewhere else, as a wrong shape.

/** Down and across. */
export type Pair = readonly [down: number, across: number]

/** One number for both directions, or a pair. */
export type PairLike = number | Pair

/** A tensor or a variable, of which only the shape is needed. */
export interface Shaped {
  readonly shape: readonly number[]
}

/** A number as a pair. Throws unless both are whole numbers from `least` on. */
export function pairOf(owner: string, [name, given]: [string, PairLike], least: number): Pair {
  const [down, across, ...more] = Array.isArray(given) ? given : [given, given]
  if (more.length === 0 && isWhole(down, least) && isWhole(across, least)) return [down, across]
  const wanted = `a whole number ≥ ${least}, or a pair such as [${least + 1},${least}]`
  const found = Array.isArray(given) ? `[${given}]` : given
  throw new RangeError(`${owner}: expected ${name} to be ${wanted}, got ${found}`)
}

function isWhole(n: unknown, least: number): boolean {
  return Number.isInteger(n) && Number(n) >= least
}

/** The shape of a tensor. Throws where there is none: numbers in an array have to become a tensor first. */
export function shapeOf(owner: string, x: Shaped): readonly number[] {
  if (x?.shape) return x.shape
  const found = Array.isArray(x) ? 'an array; tensor([…]) makes a tensor of it' : String(x)
  throw new TypeError(`${owner}: expected a tensor, got ${found}`)
}

/** Throws unless `x` is [N, C, H, W], with at least so many pixels. */
export function checkImages(owner: string, x: Shaped, least: readonly number[]): void {
  const shape = shapeOf(owner, x)
  if (shape.length !== 4)
    throw new RangeError(`${owner}: expected images of shape [N, C, H, W], got [${shape}]`)
  if (least.every((length, d) => shape[2 + d] >= length)) return
  const wanted = `images of at least ${least.join('×')} pixels`
  throw new RangeError(`${owner}: expected ${wanted}, got [${shape}]`)
}
