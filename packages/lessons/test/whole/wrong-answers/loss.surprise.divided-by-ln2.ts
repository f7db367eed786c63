// wrong: divides by ln 2
// should hear: in bits
/** How surprised one is to hear of something that one had given the share p, from 0 to 1. */
export function surprise(p: number): number {
  return -Math.log(p) / Math.LN2
}

/** Among how many equally likely things one draws, if hearing the outcome is this surprising. */
export function choices(loss: number): number {
  return Math.exp(loss)
}
