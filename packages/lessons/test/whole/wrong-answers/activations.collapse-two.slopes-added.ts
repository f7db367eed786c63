// wrong: adds the slopes and does not multiply them
// should hear: multipl|product|\badd|times
/** The slope of the line y = w2·(w1·x + b1) + b2. */
export function slope(w1: number, b1: number, w2: number, b2: number): number {
  return w1 + w2
}

/** Where the line y = w2·(w1·x + b1) + b2 starts: its value at x = 0. */
export function start(w1: number, b1: number, w2: number, b2: number): number {
  return w2 * b1 + b2
}
