/** How surprised one is to hear of something that one had given the share p, from 0 to 1. */
export function surprise(p: number): number {
  // todo: the rule behind the table
  return -Math.log(p)
  // end
}

/** Among how many equally likely things one draws, if hearing the outcome is this surprising. */
export function choices(loss: number): number {
  // todo: the way back
  return Math.exp(loss)
  // end
}
