// wrong: takes back 2 rather than 4, so the tent stays up at 1
// should hear: [-−] ?4|4·|down|flat|stays|fall|right of 0\.5|after 0\.5|0\.75
const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 2 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  let y = x
  for (let i = 0; i < depth; i++) y = tent(y)
  return y
}
