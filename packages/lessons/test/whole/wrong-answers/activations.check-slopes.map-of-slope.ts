// wrong: map hands the claim an index, too
// should hear: index
/** A function, and what somebody says its slope is. */
export interface Candidate {
  f: (x: number) => number
  slope: (x: number) => number
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Four activations. One of the slopes is wrong. */
export const candidates: Record<'identity' | 'leakyRelu' | 'elu' | 'swish', Candidate> = {
  identity: { f: x => x, slope: () => 1 },
  leakyRelu: { f: x => (x > 0 ? x : 0.01 * x), slope: x => (x > 0 ? 1 : 0.01) },
  elu: { f: x => (x > 0 ? x : Math.exp(x) - 1), slope: x => (x > 0 ? 1 : Math.exp(x)) },
  swish: { f: x => x * sigmoid(x), slope: x => sigmoid(x) },
}

/** Where to look. Zero is left out: a corner has no slope that could be measured. */
export const places = [-2.75, -1.25, -0.5, 0.25, 1.5, 2.5]

/** The slope of f at x, measured: from h before x to h behind it, how much does f rise? */
export function slopeAt(f: (x: number) => number, x: number): number {
  const h = 1e-4
  return (f(x + h) - f(x - h)) / (2 * h)
}

/** The largest distance, over all places, between the slope that is claimed and the one that is measured. */
export function gap({ f, slope }: Candidate): number {
  const claimed = places.map(slope)
  const measured = places.map(x => slopeAt(f, x))
  return Math.max(...claimed.map((claim, i) => Math.abs(claim - measured[i])))
}

// todo: the name of the candidate whose slope is wrong
export const wrong: keyof typeof candidates | undefined = 'swish'
