// wrong: counts the cells
// should hear: You count all cells
export interface Reading {
  kind: 'recurrent' | 'attention'
  layers: number
  /** Whether the words are written, each by the network itself, instead of read. */
  writing: boolean
}

/** How many steps must wait for each other, for T words. */
export function waiting(T: number, { kind, layers, writing }: Reading): number {
  let cells = 0
  for (let word = 0; word < T; word++) cells += layers
  return cells
}

/** How many multiplications one layer does for T words of d numbers. */
export function work(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  return kind === 'recurrent' ? T * d * d : T * T * d
}
