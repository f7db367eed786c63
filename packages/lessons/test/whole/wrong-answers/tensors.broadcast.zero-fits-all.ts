// wrong: 0 fits every length
// should hear: length of 0
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 1; i <= n; i++) {
    const p = a[a.length - i] ?? 1
    const q = b[b.length - i] ?? 1
    if (p !== q && p > 1 && q > 1) throw new RangeError(`lengths ${p} and ${q} do not fit`); out.unshift(p * q === 0 ? 0 : Math.max(p, q))
  }
  return out
}
