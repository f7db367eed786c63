// A square map with another number of pixels: larger ones repeat, smaller ones are the mean of what they cover.

export function resized(map: readonly (readonly number[])[], side: number): number[][] {
  const size = map.length
  const spans = Array.from({ length: side }, (_, i) => {
    const from = Math.floor((i * size) / side)
    return [from, Math.max(from + 1, Math.round(((i + 1) * size) / side))] as const
  })
  return spans.map(([top, bottom]) =>
    spans.map(([left, right]) => {
      const covered = map.slice(top, bottom).flatMap(row => row.slice(left, right))
      return covered.reduce((sum, value) => sum + value, 0) / covered.length
    }),
  )
}
