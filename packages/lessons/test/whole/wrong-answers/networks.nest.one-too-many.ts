// wrong: one round too many: <= for <
// should hear: too many|too often|once more|depth 0|nest\(0|depth \+ 1|off by one|untouched|x itself|<=
const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 4 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  let y = x
  for (let i = 0; i <= depth; i++) y = tent(y)
  return y
}
