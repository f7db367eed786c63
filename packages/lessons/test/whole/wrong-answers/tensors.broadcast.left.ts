// wrong: lined up on the left
// should hear: left
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 0; i < n; i++) {
    const x = a[i] ?? 1
    const y = b[i] ?? 1
    if (x !== y && x !== 1 && y !== 1) throw new RangeError(`lengths ${x} and ${y} do not fit`)
    out.push(x === 1 ? y : x)
  }
  return out
}
