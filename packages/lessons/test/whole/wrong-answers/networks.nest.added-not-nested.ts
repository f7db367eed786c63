// wrong: adds the tents up rather than putting one into the other
// should hear: \binto\b|feed|\bfed\b|inside|itself|\badd(s|ed)?\b|tent\(tent|output
const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 4 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  let sum = 0
  for (let i = 0; i < depth; i++) sum += tent(x)
  return sum
}
