import { expectClose } from '@neuralings/lesson-kit/testing'
import { CNN } from '@neuralings/nn-cnn'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { type Layer, parameterCount } from './exercise.ts'

const conv = (out: number, k = 3): Layer => ({ type: 'conv', out, k })
const pool = (size = 2): Layer => ({ type: 'pool', size })
const dense = (out: number): Layer => ({ type: 'dense', out })

test.each<[string, [number, number, number], Layer[], number]>([
  // 784 · 784 + 784
  ['a dense layer on 28 × 28', [1, 28, 28], [dense(784)], 615_440],
  ['a convolution on 28 × 28', [1, 28, 28], [conv(1)], 10],
  // 8 · (9 + 1)
  ['eight kernels', [1, 28, 28], [conv(8)], 80],
  ['eight kernels on a photograph', [1, 3024, 4032], [conv(8)], 80],
  // 16 · (8 · 9 + 1)
  ['sixteen on eight channels', [8, 14, 14], [conv(16)], 1168],
  ['pooling alone', [1, 28, 28], [pool()], 0],
  // 2 · (3 · 5 · 7 + 1)
  ['a dense layer on three channels', [3, 5, 7], [dense(2)], 212],
  // 10 · (4 · 2 · 3 + 1): 5 and 7 are halved and rounded down
  ['pooled, then dense', [4, 5, 7], [pool(), dense(10)], 250],
  // 4 · (2 · 25 + 1)
  ['a kernel of 5 × 5', [2, 9, 9], [conv(4, 5)], 204],
  // 6 · (30 + 1) + 2 · (6 + 1)
  ['two dense layers', [1, 5, 6], [dense(6), dense(2)], 200],
  // 80 + 1168 + 7850, which is 10 · (784 + 1)
  ['the network of the task', [1, 28, 28], [conv(8), pool(), conv(16), pool(), dense(10)], 9098],
])('%s', (_, image, layers, wanted) => {
  const said = layers.map(layer => Object.values(layer).join(' ')).join(', ')
  expectClose(parameterCount(image, layers), wanted, { what: `parameterCount([${image.join(', ')}], ${said})` }) // biome-ignore format: one line
})

test('as many as a network of the package has', () => {
  const model = new CNN([3, 12, 20], { channels: [5, 7], sizes: [11, 4], rng: createRng(1) })
  const count = [...model.parameters()].reduce((sum, { data }) => sum + data.size, 0)
  const layers = [conv(5), pool(), conv(7), pool(), dense(11), dense(4)]
  expectClose(parameterCount([3, 12, 20], layers), count, {
    what: 'parameterCount of a larger network',
  })
})
