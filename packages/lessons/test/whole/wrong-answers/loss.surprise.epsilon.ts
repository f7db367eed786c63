// wrong: adds a little to the share
// should hear: p \+ 1e-12 once more
/** How surprised one is to hear of something that one had given the share p, from 0 to 1. */
export function surprise(p: number): number {
  return -Math.log(p + 1e-12)
}

/** Among how many equally likely things one draws, if hearing the outcome is this surprising. */
export function choices(loss: number): number {
  return Math.exp(loss)
}
