// What a cell asks of its weights. With other numbers of rows, gates of different widths might stretch to each other, and
// nobody would see that the answer is wrong.

import type { Shape } from '@neuralings/tensor'

type Shaped = { readonly shape: Shape }

/** Throws unless both matrices have a block of rows for each gate, with a row for each number of the state h. */
export function checkCell(
  owner: string,
  {
    h,
    gates,
    weightIh,
    weightHh,
  }: Record<'h' | 'weightIh' | 'weightHh', Shaped> & {
    gates: number
  },
): void {
  const hidden = h.shape.at(-1) ?? 0
  for (const { shape } of [weightIh, weightHh]) {
    if (shape[0] === gates * hidden) continue
    const wanted = `weights of ${gates * hidden} rows for a state of ${hidden} numbers`
    throw new RangeError(`${owner}: expected ${wanted}, got [${shape}]`)
  }
}
