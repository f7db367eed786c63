import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { createRng, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { asView } from '../../backprop/views.ts'
import { batches } from './exercise.ts'

/** Row i of x is [i, −i]; row i of y is 10·i. */
function data(rows: number) {
  const numbers = Array.from({ length: rows }, (_, i) => i)
  const x = reshape(tensor(numbers.flatMap(i => [i, -i])), [rows, 2])
  return { x, y: tensor(numbers.map(i => 10 * i)) }
}

/** One epoch: for each batch its row numbers, which are the first column of x. */
const epoch = (deck: Iterable<{ x: Tensor }>) =>
  [...deck].map(({ x }) => (x.toArray() as number[][]).map(([first]) => first))

test('ten rows in batches of four', () => {
  const deck = batches(data(10), { batchSize: 4, rng: createRng(1) })
  const shapes = [...deck].map(({ x, y }) => `x [${x.shape}] y [${y.shape}]`)
  expect(shapes).toEqual(['x [4,2] y [4]', 'x [4,2] y [4]', 'x [2,2] y [2]'])
})

test.each([
  [9, [4, 4, 1]],
  [12, [4, 4, 4]],
  [4, [4]],
  [1, [1]],
])('%d rows in batches of four: batches of %j', (rows, wanted) => {
  const sizes = epoch(batches(data(rows), { batchSize: 4, rng: createRng(9) })).map(b => b.length)
  expect(sizes, 'the sizes of the batches').toEqual(wanted)
})

test('batches of one row', () => {
  const sizes = epoch(batches(data(3), { batchSize: 1, rng: createRng(10) })).map(b => b.length)
  expect(sizes, 'the sizes of the batches').toEqual([1, 1, 1])
})

test('every row comes up exactly once', () => {
  const rows = epoch(batches(data(23), { batchSize: 5, rng: createRng(2) })).flat()
  const counts = Array.from({ length: 23 }, (_, i) => rows.filter(row => row === i).length)
  const wrong = counts.findIndex(count => count !== 1)
  expect(wrong < 0 ? 1 : counts[wrong], `how often row ${wrong} comes up in one epoch`).toBe(1)
})

test('each answer stays with its example', () => {
  const pairs = [...batches(data(30), { batchSize: 7, rng: createRng(3) })].flatMap(({ x, y }) => {
    const answers = y.toArray() as number[]
    return (x.toArray() as number[][]).map(([first, second], i) => ({
      first,
      second,
      answer: answers[i]! / 10,
    }))
  })
  const torn = pairs.find(({ first, second }) => first !== -second)
  if (torn) throw new Error(`the row [${torn.first}, ${torn.second}] is none of the data`)
  const wrong = pairs.find(({ first, answer }) => first !== answer)
  if (wrong)
    throw new Error(`the example of row ${wrong.first} has the answer of row ${wrong.answer}`)
})

test('rows of views, turned and cut out of larger tables', () => {
  const rows = [0, 1, 2, 3, 4, 5, 6]
  const [x, y] = [asView(rows.map(i => [i, -i])), asView(rows.map(i => [10 * i, i, 7]))]
  for (const batch of batches({ x, y }, { batchSize: 3, rng: createRng(17) })) {
    const found = batch.x.toArray() as number[][]
    const own = found.map(([first]) => first!)
    expectClose(found, own.map(i => [i, -i]), { what: `the rows ${own} of x, a view` }) // biome-ignore format: one line
    expectClose(batch.y, own.map(i => [10 * i, i, 7]), { what: `the rows ${own} of y, a view` }) // biome-ignore format: one line
  }
})

test('the rows are shuffled', () => {
  const rows = epoch(batches(data(50), { batchSize: 50, rng: createRng(4) })).flat()
  const isSorted = rows.every((row, i) => row === i)
  expect(isSorted, 'the 50 rows come in the order 0, 1, 2, …').toBe(false)
})

test('every epoch has another order', () => {
  const deck = batches(data(50), { batchSize: 10, rng: createRng(5) })
  const [first, second] = [epoch(deck), epoch(deck)]
  expect(String(first) === String(second), 'two epochs in the same order').toBe(false)
})

test('a batch has rows from everywhere', () => {
  const dealt = epoch(batches(data(50), { batchSize: 10, rng: createRng(12) }))
  const isLocal = dealt.every(rows => Math.max(...rows) - Math.min(...rows) === 9)
  expect(isLocal, 'each batch holds ten rows that lie next to each other').toBe(false)
})

test('every epoch has other batches', () => {
  const deck = batches(data(60), { batchSize: 10, rng: createRng(13) })
  const [first, second] = [epoch(deck).flat(), epoch(deck).flat()]
  const followers = new Map(first.map((row, i) => [row, first[i + 1]]))
  const kept = second.filter((row, i) => i < 59 && followers.get(row) === second[i + 1]).length
  // Of 59 pairs a new order keeps about one.
  if (kept > 10)
    throw new Error(`${kept} of 59 rows are followed by the same row in the next epoch`)
  const asSets = (order: number[]) =>
    [0, 10, 20, 30, 40, 50].map(at =>
      order
        .slice(at, at + 10)
        .toSorted((a, b) => a - b)
        .join(' '),
    )
  const [before, after] = [asSets(first), asSets(second)]
  const isRepeated = after.every(batch => before.includes(batch))
  expect(isRepeated, 'the second epoch has the batches of the first').toBe(false)
})

test('the same seed deals the same cards', () => {
  const deal = () => String(epoch(batches(data(20), { batchSize: 6, rng: createRng(6) })))
  const [first, again] = [deal(), deal()]
  expect(first === again, 'two runs from the same seed agree').toBe(true)
})

test('one batch, when the batch is larger than the data', () => {
  const sizes = epoch(batches(data(3), { batchSize: 64, rng: createRng(7) })).map(b => b.length)
  expect(sizes, 'the sizes of the batches').toEqual([3])
})

test('the data itself stays in its order', () => {
  const { x, y } = data(12)
  epoch(batches({ x, y }, { batchSize: 5, rng: createRng(8) }))
  expect(y.toArray(), 'y afterwards').toEqual(data(12).y.toArray())
})

test('any number of rows, in batches of any size', () => {
  const check = ({ rows, batchSize }: { rows: number; batchSize: number }) => {
    const dealt = epoch(batches(data(rows), { batchSize, rng: createRng(11) }))
    const what = `${rows} ${rows === 1 ? 'row' : 'rows'} in batches of ${batchSize}`
    const sizes = dealt.map(batch => batch.length)
    const whole = new Array<number>(Math.floor(rows / batchSize)).fill(batchSize)
    const wanted = rows % batchSize > 0 ? [...whole, rows % batchSize] : whole
    expect(sizes, `${what}: the sizes of the batches`).toEqual(wanted)
    const sorted = dealt.flat().sort((a, b) => a - b)
    expectClose(sorted, [...sorted.keys()], { what: `${what}: the numbers of all rows, sorted` })
  }
  forAll({ rows: [], batchSize: [] }, check, { from: 1, to: 20, whole: true })
})

test('every row comes up at every place, and as often as any other', () => {
  const deck = batches(data(12), { batchSize: 5, rng: createRng(14) })
  const orders = Array.from({ length: 600 }, () => epoch(deck).flat())
  for (let row = 0; row < 12; row++)
    for (let place = 0; place < 12; place++) {
      const count = orders.filter(order => order[place] === row).length
      // 600/12 = 50, and 7 more or less is usual.
      if (count < 20 || count > 80)
        throw new Error(
          `of 12 rows, row ${row} is at place ${place} in ${count} of 600 epochs, where 50 would be fair`,
        )
    }
})

test('two walks at once are two epochs', () => {
  const deck = batches(data(10), { batchSize: 3, rng: createRng(15) })
  const walks = [deck[Symbol.iterator](), deck[Symbol.iterator]()]
  const dealt: number[][] = [[], []]
  for (let batch = 0; batch < 4; batch++)
    for (const [i, walk] of walks.entries()) {
      const { done, value } = walk.next()
      if (done) throw new Error(`of two walks at once, one ends after ${batch} of its 4 batches`)
      dealt[i]!.push(...epoch([value]).flat())
    }
  for (const rows of dealt) {
    const sorted = rows.toSorted((a, b) => a - b)
    expectClose(sorted, [...sorted.keys()], { what: 'the rows of one of two walks, sorted' })
  }
})

const elements = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1)

/** Rows of this shape: the numbers of row 4 are 40, 41, 42, … */
const numbersOf = (rows: number[], shape: readonly number[]) =>
  rows.flatMap(row => Array.from({ length: elements(shape) }, (_, k) => 10 * row + k))

test.each([
  ['images with a label each', [2, 3], [], 'int32'],
  ['rows with two answers each', [2], [2], 'float32'],
] as const)('%s', (_, xShape, yShape, dtype) => {
  const all = [0, 1, 2, 3, 4, 5, 6]
  const x = reshape(tensor(numbersOf(all, xShape)), [7, ...xShape])
  const y = reshape(tensor(numbersOf(all, yShape), { dtype }), [7, ...yShape])
  for (const batch of batches({ x, y }, { batchSize: 4, rng: createRng(16) })) {
    const count = batch.x.shape[0]!
    const kinds = [batch.x, batch.y].map(one => `${one.dtype} [${one.shape}]`)
    const wanted = [`float32 [${[count, ...xShape]}]`, `${dtype} [${[count, ...yShape]}]`]
    expect(kinds, 'dtype and shape of x and y').toEqual(wanted)
    const [ofX, ofY] = [batch.x, batch.y].map(one => [one.toArray()].flat(3) as number[])
    const rows = all.slice(0, count).map(i => ofX![i * elements(xShape)]! / 10)
    expectClose(ofX, numbersOf(rows, xShape), { what: `the numbers of the rows ${rows} in x` })
    expectClose(ofY, numbersOf(rows, yShape), { what: `the numbers of the rows ${rows} in y` })
  }
})

test('numbers of 64 bits keep all their digits', () => {
  const rows = [0, 1, 2, 3, 4]
  const x = reshape(tensor(rows.map(i => 1e9 + i), { dtype: 'float64' }), [5, 1]) // biome-ignore format: one line
  const y = tensor(rows.map(i => 2e9 + i), { dtype: 'float64' }) // biome-ignore format: one line
  const dealt = [...batches({ x, y }, { batchSize: 2, rng: createRng(18) })]
  const sorted = (numbers: unknown[]) => (numbers.flat(3) as number[]).toSorted((a, b) => a - b)
  const [ofX, ofY] = [dealt.map(one => one.x.toArray()), dealt.map(one => one.y.toArray())]
  expect(sorted(ofX), 'all numbers of x, sorted').toEqual(rows.map(i => 1e9 + i))
  expect(sorted(ofY), 'all numbers of y, sorted').toEqual(rows.map(i => 2e9 + i))
})
