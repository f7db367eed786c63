// What layers ask for when they are made. A wrong size would only show later, somewhere else, as a wrong shape.

/** Throws unless every size is a whole number from 1 on. */
export function checkSizes(layer: string, sizes: Record<string, number>): void {
  for (const [name, size] of Object.entries(sizes)) {
    if (Number.isInteger(size) && size >= 1) continue
    throw new RangeError(`${layer}: expected ${name} to be a whole number ≥ 1, got ${size}`)
  }
}
