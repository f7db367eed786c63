// wrong: 3·(2x+1)·2: forgets to keep the square
// should hear: squar|\*\* ?2|power of|3u²|u²|outer|exponent
/** f(x) = (2x + 1)³ */
export function f(x: number): number {
  return (2 * x + 1) ** 3
}

/** df/dx */
export function derivative(x: number): number {
  return 3 * (2 * x + 1) * 2
}
