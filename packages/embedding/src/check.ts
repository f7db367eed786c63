// What is asked of the options here, in one place, so that every complaint sounds the same.

/** Throws unless every count is a whole number from `least` on. */
export function checkCounts(owner: string, counts: Record<string, number>, least = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    if (Number.isInteger(count) && count >= least) continue
    throw new RangeError(`${owner}: expected ${name} to be a whole number ≥ ${least}, got ${count}`)
  }
}

/** A text, sure to be one: bytes, as a file has them, would be taken apart as well, but into numbers. */
export function checkText(owner: string, text: string): string {
  if (typeof text === 'string') return text
  const got = text === undefined ? 'undefined' : `an ${typeof text}`
  throw new TypeError(
    `${owner}: expected a text, got ${got}; readFileSync(path, 'utf8') reads one from a file`,
  )
}
