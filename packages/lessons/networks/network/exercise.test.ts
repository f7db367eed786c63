import { expectClose } from '@neuralings/lesson-kit/testing'
import { maximum, mean, mul, sub, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { network } from './exercise.ts'

const relu = (z: Tensor) => maximum(z, 0)
const same = (z: Tensor) => z
const double = (z: Tensor) => mul(z, 2)
const layer = (w: number[][], b: number[]) => ({ w: tensor(w), b: tensor(b) })

// x → 2x − 1, three times.
const three = Array.from({ length: 3 }, () => layer([[2]], [-1]))

test('one layer alone is not bent', () => {
  const only = layer(
    [
      [1, 0, 0],
      [0, -1, -1],
    ],
    [10, 0],
  )
  expectClose(network(tensor([[1, 2, 3]]), [only], relu), [[11, -5]], {
    what: 'network([[1, 2, 3]], one layer, relu)',
  })
})

// The third unit gives 1 − 2 + 5 = 4, ReLU cuts the second, and 1·1 + 3·4 + 100 is 113.
test('the row of the task, and an example of zeros', () => {
  const hidden = layer(
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    [0, 0, 5],
  )
  const output = layer(
    [
      [1, 2, 3],
      [-1, 0, 1],
    ],
    [100, 0],
  )
  const x = tensor([
    [1, -2],
    [0, 0],
  ])
  const wanted = [
    [113, 3],
    [115, 5],
  ]
  expectClose(network(x, [hidden, output], relu), wanted, { what: 'network(x, 2 → 3 → 2, relu)' })
})

test('XOR, all four rows at once', () => {
  const hidden = layer(
    [
      [1, -1],
      [-1, 1],
    ],
    [0, 0],
  )
  const x = tensor([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
  expectClose(network(x, [hidden, layer([[1, 1]], [0])], relu), [[0], [1], [1], [0]], {
    what: 'network of the four rows of XOR',
  })
})

test('three layers, bent twice', () => {
  // 3 → 5 → 9 → 17, and −1 → −3, bent to 0 → −1, bent to 0 → −1
  expectClose(network(tensor([[3], [-1]]), three, relu), [[17], [-1]], {
    what: 'network([[3], [-1]], three times 2x - 1, relu)',
  })
})

test('three layers that nothing bends are the line 8x − 7', () => {
  expectClose(network(tensor([[3], [-1], [0]]), three, same), [[17], [-15], [-7]], {
    what: 'network([[3], [-1], [0]], three times 2x - 1, identity)',
  })
})

test('f comes once between each two layers', () => {
  // 3 → 5, doubled 10 → 19, doubled 38 → 75
  expectClose(network(tensor([[3]]), three, double), [[75]], {
    what: 'network([[3]], three times 2x - 1, z => 2z)',
  })
})

test('each layer in its place', () => {
  // 2 → 3, doubled 6 → 19, doubled 38 → −33
  const layers = [layer([[2]], [-1]), layer([[3]], [1]), layer([[-1]], [5])]
  expectClose(network(tensor([[2]]), layers, double), [[-33]], {
    what: 'network([[2]], 2x - 1, 3x + 1 and 5 - x, z => 2z)',
  })
})

test('f is handed the whole batch', () => {
  // 2x − 1 of 1 and 3 is 1 and 5; without their mean, 3, that is −2 and 2.
  const centred = (z: Tensor) => sub(z, mean(z))
  expectClose(network(tensor([[1], [3]]), three.slice(1), centred), [[-5], [3]], {
    what: 'network([[1], [3]], twice 2x - 1, z => z - mean of z)',
  })
})

test('however many layers, and the same one again and again', () => {
  // 3 → 5, doubled 10 → 19, and on: 75, 299, 1195, 4779
  const [again] = three
  const wanted = [5, 19, 75, 299, 1195, 4779]
  const depths = wanted.map((_, i) => i + 1)
  const y = depths.map(depth => network(tensor([[3]]), Array(depth).fill(again), double).data[0])
  expectClose(y, wanted, { what: 'one layer 1 to 6 times, 2x - 1, z => 2z' })
})

test('the list of layers is left as it was', () => {
  // 1 + 2 + 3 is 6, and from there 6 and −12.
  const layers = [layer([[1, 1, 1]], [0]), layer([[1], [-2]], [0, 0])]
  const before = [...layers]
  expectClose(network(tensor([[1, 2, 3]]), layers, relu), [[6, -12]], {
    what: 'network([[1, 2, 3]], 3 → 1 → 2, relu)',
  })
  const isKept = layers.length === 2 && layers.every((layer, i) => layer === before[i])
  expect(isKept, 'whether the list of layers is as before').toBe(true)
  const shapes = layers.map(({ w, b }) => [w.shape, b.shape])
  expect(shapes, 'the shapes of w and b afterwards').toEqual([
    [[1, 3], [1]],
    [[2, 1], [2]],
  ])
})
