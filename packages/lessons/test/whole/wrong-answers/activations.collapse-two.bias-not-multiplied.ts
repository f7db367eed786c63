// wrong: adds the two b without multiplying the first by w2
// should hear: multipl|times|w2|passes through|stretch|pass through
/** The slope of the line y = w2·(w1·x + b1) + b2. */
export function slope(w1: number, b1: number, w2: number, b2: number): number {
  return w2 * w1
}

/** Where the line y = w2·(w1·x + b1) + b2 starts: its value at x = 0. */
export function start(w1: number, b1: number, w2: number, b2: number): number {
  return b1 + b2
}
