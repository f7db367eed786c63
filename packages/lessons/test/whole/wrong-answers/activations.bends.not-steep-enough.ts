// wrong: the two further ReLUs climb by 1, not by 2
// should hear: twice|double|half|steep|factor|too (low|little|flat)|missing|[-−+]2|at 2|climb
const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  return relu(x) + relu(-x)
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  return vee(x) + relu(x - 1) + relu(-x - 1)
}
