// wrong: Math. is forgotten, so tanh calls itself without end
// should hear: itself|recurs|call stack|stack|Math\.tanh|never (\w+ )?(end|stop|finish|chang|mov|com|step|return|reach)|(does|did|do)(n.t| not) (\w+ )?(end|stop|finish|change|move|come|return)|endless|for ?ever|without end|no end|infinite loop|too long|still running|within \d+ ?s
/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  const y = sigmoid(x)
  return y * (1 - y)
}

/** f(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export function tanh(x: number): number {
  return tanh(x)
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  return 1 - Math.tanh(x) ** 2
}
