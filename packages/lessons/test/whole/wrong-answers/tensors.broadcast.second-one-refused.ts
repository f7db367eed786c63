// wrong: a 1 in b is refused
// should hear: second shape is refused
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 1; i <= n; i++) {
    const p = a[a.length - i] ?? 1
    const q = b[b.length - i] ?? 1
    if (p !== q && p !== 1) throw RangeError(p + " and " + q); out.unshift(p === 1 ? q : p)
  }
  return out
}
