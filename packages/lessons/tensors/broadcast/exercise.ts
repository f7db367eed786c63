/** The shape that two shapes stretch to. Throws a RangeError that names both lengths where they do not fit. */
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  // todo: line both up on the right, and ask each pair of lengths
  const rank = Math.max(a.length, b.length)
  const shape: number[] = []
  for (let fromRight = 1; fromRight <= rank; fromRight++) {
    const m = a[a.length - fromRight] ?? 1
    const n = b[b.length - fromRight] ?? 1
    if (m !== n && m !== 1 && n !== 1) throw new RangeError(`lengths ${m} and ${n} do not fit`)
    shape.unshift(m === 1 ? n : m)
  }
  return shape
  // end
}
