// The dots of a straight line between two points: Bresenham's idea (1965) in its plainest form, one dot for
// every step along the longer side. The part outside the picture is cut off first, so that a line to
// somewhere very far costs no more than one across the picture (Liang and Barsky, 1984).

export type Point = readonly [x: number, y: number]

/** Calls `visit` for each dot from `from` to `to` that lies in a box of `width` × `height` dots. */
export function walkSegment(
  [from, to]: readonly [Point, Point],
  { width, height }: { width: number; height: number },
  visit: (x: number, y: number) => void,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const [start, end] = overlap(
    insideShare(from[0], dx, width - 0.5),
    insideShare(from[1], dy, height - 0.5),
  )
  if (!(start <= end)) return
  const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) * (end - start))
  for (let i = 0; i <= steps; i++) {
    const t = start + ((end - start) * i) / Math.max(1, steps)
    visit(Math.round(from[0] + dx * t), Math.round(from[1] + dy * t))
  }
}

/** For which shares t of the way, 0 to 1, does start + t·length lie between -0.5 and `limit`? */
function insideShare(start: number, length: number, limit: number): Point {
  if (length === 0) return start >= -0.5 && start < limit ? [0, 1] : [1, 0]
  const ends = [(-0.5 - start) / length, (limit - start) / length]
  return [Math.max(0, Math.min(...ends)), Math.min(1, Math.max(...ends))]
}

function overlap(a: Point, b: Point): Point {
  return [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
}
