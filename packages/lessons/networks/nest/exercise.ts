const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  // todo: two ReLUs make a tent
  return 2 * relu(x) - 4 * relu(x - 0.5)
  // end
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  // todo: feed the output back in, depth times
  let y = x
  for (let i = 0; i < depth; i++) y = tent(y)
  return y
  // end
}
