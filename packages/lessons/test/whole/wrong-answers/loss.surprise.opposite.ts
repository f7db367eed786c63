// wrong: ln of what is missing
// should hear: what is missing to 1
/** How surprised one is to hear of something that one had given the share p, from 0 to 1. */
export function surprise(p: number): number {
  return Math.log(1 - p)
}

/** Among how many equally likely things one draws, if hearing the outcome is this surprising. */
export function choices(loss: number): number {
  return Math.exp(loss)
}
