// The table of vectors: by hand, against PyTorch, by nudging, and as the matrix product it stands for.
import { gradcheck, sum, type Variable, variable } from '@neuralings/autograd'
import { Embedding, embedding } from '@neuralings/embedding'
import { SGD } from '@neuralings/optim'
import {
  createRng,
  matmul,
  mean,
  oneHot,
  randn,
  scope,
  tensor,
  transpose,
  variance,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
const ids = (values: Parameters<typeof tensor>[0]) => tensor(values, { dtype: 'int32' })

test('by hand: rows come out, and gradients go back to them, added up', () => {
  const table = variable([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  const y = embedding(ids([2, 0, 2]), table)
  expect(y.toArray()).toEqual([
    [5, 6],
    [1, 2],
    [5, 6],
  ])
  y.backward(
    tensor([
      [1, 10],
      [100, 1000],
      [2, 20],
    ]),
  )
  expect(table.grad?.toArray()).toEqual([
    [100, 1000],
    [0, 0],
    [3, 30],
  ])
})

testCases(
  'embedding',
  (example, float) => {
    const paddingIdx = example.attrs?.paddingIndex as number | null
    const run = ({ index, weight }: Record<string, Variable>) =>
      embedding(index, weight, { paddingIdx })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'embedding', scope },
)

test('gradients agree with nudging', () => {
  const index = ids([
    [3, 1],
    [1, 1],
  ])
  expect(gradcheck(w => embedding(index, w), [draw([4, 3])]).compared).toBe(12)
})

test('it is the product of one-hot rows with the table, for ids of any shape', () => {
  const length = fc.integer({ min: 0, max: 4 })
  const size = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(fc.array(length, { maxLength: 3 }), size, size, (shape, count, dim) => {
      const table = draw([count, dim])
      const flat = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () =>
        rng.integer(0, count),
      )
      const y = embedding(ids(flat), table)
      expect(y.toArray()).toEqual(matmul(oneHot(ids(flat), count), table).toArray())
    }),
  )
})

test('one id gives one vector', () => {
  expect(embedding(ids(1), tensor([[1], [2]])).shape).toEqual([1])
  expect(embedding(ids([[[1]]]), tensor([[1], [2]])).shape).toEqual([1, 1, 1, 1])
})

test('views go in as they are: of ids, of the table, and of the gradient', () => {
  const table = draw([3, 4])
  const index = ids([
    [0, 1, 2],
    [2, 2, 0],
  ])
  const plain = embedding(
    ids([
      [0, 2],
      [1, 2],
      [2, 0],
    ]),
    table,
  )
  expect(embedding(transpose(index), table).toArray()).toEqual(plain.toArray())
  const turned = variable(transpose(draw([4, 3])))
  embedding(ids([0, 1, 1]), turned).backward(
    transpose(
      tensor([
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ),
  )
  expect(turned.grad?.toArray()).toEqual([
    [1, 1, 1, 1],
    [5, 5, 5, 5],
    [0, 0, 0, 0],
  ])
})

test('a layer starts from the bell curve, repeatably', () => {
  const layer = () => new Embedding(200, 50, { rng: createRng(3) })
  const { weight } = layer()
  expect(Math.abs(mean(weight.data).item())).toBeLessThan(0.05)
  expect(Math.abs(variance(weight.data).item() - 1)).toBeLessThan(0.1)
  expect(layer().weight.toArray()).toEqual(weight.toArray())
  expect(Object.keys(layer().stateDict())).toEqual(['weight'])
  expect(String(layer())).toBe('Embedding(200, 50)')
})

test('the padding row is zero, and training leaves it there', () => {
  const layer = new Embedding(4, 2, { rng: createRng(1), paddingIdx: 2 })
  const before = layer.weight.toArray()
  sum(layer.forward(ids([2, 1, 2]))).backward()
  new SGD(layer.parameters(), { lr: 1 }).step()
  const [first, second, padding] = layer.weight.toArray() as number[][]
  expect(padding).toEqual([0, 0])
  expect(first).toEqual((before as number[][])[0])
  expect(second).not.toEqual((before as number[][])[1])
})
