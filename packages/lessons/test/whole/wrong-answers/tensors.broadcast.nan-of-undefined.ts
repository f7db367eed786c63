// wrong: undefined is not filled in
// should hear: undefined|missing|NaN|dimension
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 1; i <= n; i++) {
    const x = a[a.length - i]
    const y = b[b.length - i]
    if (x !== y && x !== 1 && y !== 1) throw new RangeError(`lengths ${x} and ${y} do not fit`)
    out.unshift(x === 1 ? y : x)
  }
  return out
}
