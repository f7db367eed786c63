import { moons, split } from '@neuralings/datasets'
import { arange, createRng, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const table = {
  x: tensor([
    [0, 0],
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 40],
  ]),
  y: arange(5),
}

test('every row is on exactly one side, and rows stay whole', () => {
  const { train, test } = split(table, { fraction: 0.4, rng: createRng(1) })
  expect([train.x.shape, test.x.shape]).toEqual([
    [3, 2],
    [2, 2],
  ])
  const ids = [...train.y.data, ...test.y.data]
  expect([...ids].sort()).toEqual([0, 1, 2, 3, 4])
  for (const side of [train, test])
    for (const [i, id] of side.y.data.entries())
      expect([side.x.at(i, 0), side.x.at(i, 1)]).toEqual([id, 10 * id])
})

test('the rows are shuffled by the generator alone', () => {
  const data = moons({ n: 50, rng: createRng(1) })
  const held = (seed: number) => split(data, { rng: createRng(seed) }).test.x.toArray()
  expect(held(1)).toEqual(held(1))
  expect(held(1)).not.toEqual(held(2))
  expect(held(1)).toHaveLength(10)
})

test('any names, and number types are kept', () => {
  const data = { images: tensor([[1], [2]]), labels: tensor([1, 2], { dtype: 'int32' }) }
  const { train } = split(data, { fraction: 0.5, rng: createRng(1) })
  expect([train.images.dtype, train.labels.dtype]).toEqual(['float32', 'int32'])
})

test('what cannot be split is told in a sentence', () => {
  const rng = createRng(1)
  expect(() => split(table, { fraction: 1, rng })).toThrow(
    'split: a fraction of 1 of 5 rows leaves one side empty',
  )
  expect(() => split(table, { fraction: 0.01, rng })).toThrow('leaves one side empty')
  expect(() => split({ x: arange(3), y: arange(4) }, { rng })).toThrow(
    'split: x has 3 rows, y has 4',
  )
})
