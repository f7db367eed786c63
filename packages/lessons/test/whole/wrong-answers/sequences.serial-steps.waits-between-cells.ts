// wrong: counts the arrows on the longest way, not the cells
// should hear: begins with 1
export interface Reading {
  kind: 'recurrent' | 'attention'
  layers: number
  /** Whether the words are written, each by the network itself, instead of read. */
  writing: boolean
}

/** How many steps must wait for each other, for T words. */
export function waiting(T: number, { kind, layers, writing }: Reading): number {
  if (writing) return T * layers
  if (kind === 'attention') return layers
  const [right, up] = [T - 1, layers - 1]
  return right + up
}

/** How many multiplications one layer does for T words of d numbers. */
export function work(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  return kind === 'recurrent' ? T * d * d : T * T * d
}
