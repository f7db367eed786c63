// wrong: forgets b2 in the start
// should hear: b2|b₂
/** The slope of the line y = w2·(w1·x + b1) + b2. */
export function slope(w1: number, b1: number, w2: number, b2: number): number {
  return w2 * w1
}

/** Where the line y = w2·(w1·x + b1) + b2 starts: its value at x = 0. */
export function start(w1: number, b1: number, w2: number, b2: number): number {
  return w2 * b1
}
