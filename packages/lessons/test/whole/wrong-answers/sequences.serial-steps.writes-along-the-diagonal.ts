// wrong: writing is like reading for a recurrent network, whatever writes
// should hear: waits for the whole column
export interface Reading {
  kind: 'recurrent' | 'attention'
  layers: number
  /** Whether the words are written, each by the network itself, instead of read. */
  writing: boolean
}

/** How many steps must wait for each other, for T words. */
export function waiting(T: number, { kind, layers, writing }: Reading): number {
  const last = T - 1 + layers
  if (writing) return last
  return kind === 'attention' ? layers : last
}

/** How many multiplications one layer does for T words of d numbers. */
export function work(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  return kind === 'recurrent' ? T * d * d : T * T * d
}
