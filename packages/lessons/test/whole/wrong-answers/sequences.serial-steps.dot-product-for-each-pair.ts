// wrong: pairs for both
// should hear: asks no other word
export interface Reading {
  kind: 'recurrent' | 'attention'
  layers: number
  /** Whether the words are written, each by the network itself, instead of read. */
  writing: boolean
}

/** How many steps must wait for each other, for T words. */
export function waiting(T: number, { kind, layers, writing }: Reading): number {
  if (writing) return T * layers
  return kind === 'recurrent' ? T + layers - 1 : layers
}

/** How many multiplications one layer does for T words of d numbers. */
export function work(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  const pairs = T * T
  return pairs * d
}
