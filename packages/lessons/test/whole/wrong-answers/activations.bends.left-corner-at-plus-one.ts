// wrong: the left ReLU has its corner at +1 instead of −1: relu(1 − x)
// should hear: corner|left|climb|start|[-−]1|silent|sign
const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  return relu(x) + relu(-x)
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  return vee(x) + 2 * relu(x - 1) + 2 * relu(-x + 1)
}
