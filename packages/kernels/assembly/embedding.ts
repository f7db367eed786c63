// A table of vectors: rows are looked up by their numbers, and on the way back the gradients are added to those rows.
import { addScaled } from './elementwise'

/** y[i] = table[ids[i]], a row of `dim` numbers for each of `count` ids, which nobody checks. */
export function gatherRows(count: i32, dim: i32, table: usize, ids: usize, y: usize): void {
  const row = <usize>dim << 2
  for (; count > 0; count--) {
    memory.copy(y, table + <usize>load<i32>(ids) * row, row)
    ids += 4
    y += row
  }
}

/** dtable[ids[i]] += g[i], but for the ids that are `left`: these rows stay as they are. */
export function scatterRows(
  count: i32, dim: i32,
  g: usize, ids: usize, left: i32,
  dtable: usize,
): void {
  const row = <usize>dim << 2
  for (; count > 0; count--) {
    const id = load<i32>(ids)
    if (id != left) addScaled(dim, g, 1, dtable + <usize>id * row)
    ids += 4
    g += row
  }
}
