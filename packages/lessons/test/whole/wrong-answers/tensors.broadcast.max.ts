// wrong: the larger of the two at the end
// should hear: larger|0|nothing|zero
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 1; i <= n; i++) {
    const x = a[a.length - i] ?? 1
    const y = b[b.length - i] ?? 1
    if (x !== y && x !== 1 && y !== 1) throw new RangeError(`lengths ${x} and ${y} do not fit`)
    out.unshift(Math.max(x, y))
  }
  return out
}
