// wrong: stretches whatever comes, and refuses nothing
// should hear: should throw
// silent: the shapes and what came out are shown
/** The shape that two shapes stretch to. Throws a RangeError that names both lengths where they do not fit. */
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const length = Math.max(a.length, b.length)
  return Array.from({ length }, (_, i) => {
    const one = a[a.length - length + i] ?? 1
    const other = b[b.length - length + i] ?? 1
    return one === 1 ? other : one
  })
}
