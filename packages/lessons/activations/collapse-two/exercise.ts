/** The slope of the line y = w2·(w1·x + b1) + b2. */
export function slope(w1: number, b1: number, w2: number, b2: number): number {
  // todo: what stands before x when you multiply out
  return w2 * w1
  // end
}

/** Where the line y = w2·(w1·x + b1) + b2 starts: its value at x = 0. */
export function start(w1: number, b1: number, w2: number, b2: number): number {
  // todo: what is left when x is 0
  return w2 * b1 + b2
  // end
}
