import { relu } from '@neuralings/activations'
import { CNN, Conv2d, featureMaps, imageKernels } from '@neuralings/nn-cnn'
import { Linear, MLP, Sequential } from '@neuralings/nn-mlp'
import { images } from '@neuralings/plots'
import { createRng, randn, tensor, unsqueeze } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const rng = createRng(0)
const image = randn([1, 8, 8], { rng })

test('one entry for each layer; the last is what the model says', () => {
  const model = new CNN([1, 8, 8], { channels: [3, 2], sizes: [4], rng })
  const maps = featureMaps(model, image)
  expect(maps.map(({ layer, output }) => [layer, output.shape])).toEqual([
    ['Conv2d(1, 3, 3×3)', [3, 8, 8]],
    ['relu', [3, 8, 8]],
    ['MaxPool2d(2×2)', [3, 4, 4]],
    ['Conv2d(3, 2, 3×3)', [2, 4, 4]],
    ['relu', [2, 4, 4]],
    ['MaxPool2d(2×2)', [2, 2, 2]],
    ['flatten', [8]],
    ['Linear(8, 4)', [4]],
  ])
  const [answer] = model.forward(unsqueeze(image, 0)).toArray() as number[][]
  expect(maps.at(-1)?.output.toArray()).toEqual(answer)
})

test('each layer was given what the one before it made', () => {
  const first = new Conv2d(1, 2, { kernelSize: 3, rng })
  const maps = featureMaps(new Sequential(first, relu, x => x), image)
  expect(maps[1].output.toArray()).toEqual(relu(maps[0].output).toArray())
  expect(maps[2].output.toArray()).toEqual(maps[1].output.toArray())
})

test('any sequential will do, also one of networks', () => {
  const model = new Sequential(new MLP([4, 3], { rng }), new Linear(3, 2, { rng }))
  const maps = featureMaps(model, tensor([1, 2, 3, 4]))
  expect(maps.map(({ layer }) => layer)).toEqual(['MLP', 'Linear(3, 2)'])
})

test('plots can draw the pictures', () => {
  const model = new Sequential(new Conv2d(1, 2, { kernelSize: 3, rng, bias: false }))
  const kernels = tensor([[imageKernels.identity], [imageKernels.outline]])
  model.loadStateDict({ '0.weight': kernels })
  const square = ['......', '......', '..##..', '..##..', '......', '......']
  const pixels = square.map(row => [...row].map(ink => Number(ink === '#')))
  const [{ output }] = featureMaps(model, tensor([pixels]))
  expect(images(output.toArray() as number[][][], { ascii: true }).split('\n').length).toBe(2)
})
