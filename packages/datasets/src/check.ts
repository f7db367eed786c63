// What is asked of the options here, in one place, so that every complaint sounds the same.

/** Throws unless `count` is a whole number of at least 1. */
export function requireCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} is a whole number of at least 1, got ${count}`)
}

/** Throws unless `x` is a number, and not infinite. */
export function requireNumber(name: string, x: number): void {
  if (!Number.isFinite(x)) throw new RangeError(`${name} is a number, got ${x}`)
}
