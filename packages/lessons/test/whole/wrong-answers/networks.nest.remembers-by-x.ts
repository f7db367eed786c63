// wrong: answers are remembered by x alone, whatever the depth is
// should hear: outside
const seen = new Map<number, number>()

const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 4 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  if (!seen.has(x)) {
    let y = x
    for (let i = 0; i < depth; i++) y = tent(y)
    seen.set(x, y)
  }
  return seen.get(x)!
}
