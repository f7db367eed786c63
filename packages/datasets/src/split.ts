// Some rows to learn from, some to be tested on. Only rows never seen tell whether anything was learnt.
// PyTorch: torch.utils.data.random_split; scikit-learn: train_test_split.

import { isTensor, type Rng, requireRng, type Tensor, take, tensor } from '@neuralings/tensor'

/** Tensors whose first dimensions belong together: row i of each is one example. */
export type Table<Data> = { readonly [Name in keyof Data]: Tensor }

/**
 * Shuffles the rows and holds a `fraction` of them out for testing. Every row is on exactly one side.
 *
 * @throws TypeError when these are no tensors by name, or there is no rng; RangeError when they differ in length, or a side
 * would be empty.
 * @example
 * const data = moons({ n: 200, rng: createRng(1) })
 * const { train, test } = split(data, { fraction: 0.25, rng: createRng(2) })
 * console.log(train.x.shape, test.y.shape) // [ 150, 2 ] [ 50 ]
 */
export function split<Data extends Table<Data>>(
  data: Data,
  options: { fraction?: number; rng: Rng },
): { train: Data; test: Data } {
  const { fraction = 0.2, rng } = requireRng(options, 'split', ['fraction', 'rng'])
  const count = rowCount(data)
  const held = Math.round(count * fraction)
  if (!(held >= 1 && held < count))
    throw new RangeError(`split: a fraction of ${fraction} of ${count} rows leaves one side empty`)
  const order = rng.shuffle(Array.from({ length: count }, (_, i) => i))
  return { train: rowsOf(data, order.slice(held)), test: rowsOf(data, order.slice(0, held)) }
}

function rowCount<Data extends Table<Data>>(data: Data): number {
  checkTable(data)
  const counts = Object.entries<Tensor>(data).map(([name, { shape }]) => ({
    name,
    rows: shape[0] ?? 0,
  }))
  const [first, ...others] = counts
  const odd = others.find(({ rows }) => rows !== first.rows)
  if (odd)
    throw new RangeError(`split: ${first.name} has ${first.rows} rows, ${odd.name} has ${odd.rows}`)
  return first?.rows ?? 0
}

function checkTable(data: object): void {
  const complain = (found: string) => {
    throw new TypeError(`split: expected tensors by name, such as { x, y }, got ${found}`)
  }
  if (isTensor(data)) complain('a tensor')
  for (const [name, value] of Object.entries(data))
    if (!isTensor(value)) complain(`${name}: ${Array.isArray(value) ? 'an array' : value}`)
}

function rowsOf<Data extends Table<Data>>(data: Data, rows: number[]): Data {
  const index = tensor(rows, { dtype: 'int32' })
  const picked = Object.entries<Tensor>(data).map(([name, it]) => [name, take(it, { index })])
  return Object.fromEntries(picked) as Data
}
