// Losses of one error e = prediction − target, each beside its slope. The slope is the pull of the target: how hard, and
// with the sign turned, which way. The square is halved, as in a spring: then it pulls as hard as it is long.

interface Loss {
  f(error: number): number
  df(error: number): number
}

/** Where Huber's loss turns from a spring into a rope (Huber, 1964). */
export const delta = 2

export const losses = {
  squared: { f: e => e ** 2 / 2, df: e => e },
  absolute: { f: e => Math.abs(e), df: e => Math.sign(e) },
  huber: {
    f: e => (Math.abs(e) <= delta ? e ** 2 / 2 : delta * (Math.abs(e) - delta / 2)),
    df: e => Math.min(delta, Math.max(-delta, e)),
  },
} as const satisfies Record<string, Loss>

/** Cross-entropy: −ln of the share that softmax gives the truth. */
export function crossEntropy(scores: readonly number[], truth: number): number {
  return -Math.log(softmax(scores)[truth])
}

/** softmax − one-hot: all shares are pushed down, but the truth, which is pushed up by what it lacks. */
export function crossEntropySlopes(scores: readonly number[], truth: number): number[] {
  return softmax(scores).map((share, i) => (i === truth ? share - 1 : share))
}

/** The scores lie between −3 and 9: no exponential overflows. */
function softmax(scores: readonly number[]): number[] {
  const exps = scores.map(score => Math.exp(score))
  const sum = exps.reduce((a, b) => a + b, 0)
  return exps.map(exp => exp / sum)
}
