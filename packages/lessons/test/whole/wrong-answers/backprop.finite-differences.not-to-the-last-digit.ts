// wrong: nudges the caller's x and calculates back, so it is off in the last digit
// should hear: chang\w+ (its|the|your|an?|x|y|what) |caller|in place|its (input|argument)|argument|as (you|it|they) (found|was|were)|\bcop(y|ies)\b|overwr|last digit|restor|put (it )?back|leave
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  const gradient: number[] = []
  for (let i = 0; i < x.length; i++) {
    x[i] += h
    const up = f(x)
    x[i] -= 2 * h
    const down = f(x)
    x[i] += h
    gradient.push((up - down) / (2 * h))
  }
  return gradient
}
