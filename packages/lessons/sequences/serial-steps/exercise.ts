export interface Reading {
  kind: 'recurrent' | 'attention'
  layers: number
  /** Whether the words are written, each by the network itself, instead of read. */
  writing: boolean
}

/** How many steps must wait for each other, for T words. */
export function waiting(T: number, { kind, layers, writing }: Reading): number {
  // todo: draw the grid, and look at its last number
  if (writing) return T * layers
  return kind === 'recurrent' ? T + layers - 1 : layers
  // end
}

/** How many multiplications one layer does for T words of d numbers. */
export function work(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  // todo: a table of d × d for each word, or a dot product for each pair
  return kind === 'recurrent' ? T * d * d : T * T * d
  // end
}
