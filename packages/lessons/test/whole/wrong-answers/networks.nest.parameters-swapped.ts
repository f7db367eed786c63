// wrong: nest takes x first and depth second: the two parameters have changed places
// should hear: \border\b|swap|chang\w+ places|depth.{0,30}first|first.{0,30}depth|parameters?|arguments?|exchang
const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 4 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(x: number, depth: number): number {
  let y = x
  for (let i = 0; i < depth; i++) y = tent(y)
  return y
}
