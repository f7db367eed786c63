import { sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { SGD } from '@neuralings/optim'
import { createRng, randn, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { activation, createLayers, forward, type Layer, loss, lr } from './exercise.ts'

// The file at the start has gradients of the lengths 2.1e-10, 3.8e-7, 0.00051 and 0.32 at the layers 1, 4, 7 and 10,
// seed 1, and its loss is 1.006 at first, and 1.000 after 100 steps.

/** 64 points, and whether each is inside a ring (−1) or outside (1). */
const x = randn([64, 2], { rng: createRng(1) })
const inside = ([a, b]: number[]) => a! ** 2 + b! ** 2 < 1.4
const y = tensor((x.toArray() as number[][]).map(point => [inside(point) ? -1 : 1]))

const lengthOf = (g: Tensor) => Math.hypot(...g.data)

/** The lengths of the gradients of a fresh network's weights, layer by layer. */
function lengths(seed: number): number[] {
  const layers = createLayers(createRng(seed))
  loss(layers, x, y).backward()
  return layers.map(({ w }) => (w.grad ? lengthOf(w.grad) : 0))
}

/** Of five networks the geometric mean, since they differ by factors. */
function usualLengths(): number[] {
  const all = [1, 2, 3, 4, 5].map(lengths)
  return all[0]!.map((_, i) => Math.exp(all.reduce((sum, one) => sum + Math.log(one[i]!), 0) / 5))
}

test('there are still ten layers, 16 wide', () => {
  const layers = createLayers(createRng(1))
  if (layers.length !== 10)
    throw new Error(`you have ${layers.length} layers: there should be ten, as there were`)
  const weights = layers.map(({ w }) => String(w.shape))
  expect(weights, 'the shapes of the weights').toEqual(['16,2', ...Array(8).fill('16,16'), '1,16'])
  const biases = layers.map(({ b }) => String(b.shape))
  expect(biases, 'the shapes of the biases').toEqual([...Array(9).fill('16'), '1'])
})

test('each layer draws weights of its own', () => {
  const drawn = createLayers(createRng(1)).map(({ w }) => String(w.data.at(0, 0)))
  expect(new Set(drawn).size, 'how many of ten first weights differ').toBe(10)
})

test('the loss is the mean squared error', () => {
  const layers = createLayers(createRng(2))
  const said = forward(layers, x).data.toArray() as number[][]
  const errors = said.map(([v], i) => (v! - y.at(i, 0)) ** 2)
  const mean = errors.reduce((sum, v) => sum + v, 0) / 64
  expectClose(loss(layers, x, y), mean, { what: 'the loss of a fresh network', rtol: 1e-4 })
})

test('something bends', () => {
  const [below, above] = [-2, 2].map(v => activation(variable([v])).item())
  const middle = activation(variable([0])).item()
  if (Math.abs((below! + above!) / 2 - middle) < 1e-6 && Math.abs(above! - middle - 2) < 1e-6)
    throw new Error('activation hands on what it gets: ten straight layers are one straight line')
})

/** Whether something gets past the layers in between where their weights are 0: it does on a way around them. */
function leadsAround(): boolean {
  const layers = createLayers(createRng(1))
  for (const { w } of layers.slice(1, -1)) w.data.data.fill(0)
  loss(layers, x, y).backward()
  return lengthOf(layers[0]!.w.grad!) > 0
}

test('a gradient gets through nine bends, or around them', () => {
  if (leadsAround()) return
  const places = variable(Array.from({ length: 81 }, (_, i) => (i - 40) / 10))
  sum(activation(places)).backward()
  // The slope of a sigmoid is 1/4 at best, and 1/4⁹ is 3.8e-6; that of ReLU, and of tanh, is 1.
  const left = Math.max(...places.grad!.data) ** 9
  if (!(left > 0.01))
    throw new Error(
      `where activation is steepest, ${left.toPrecision(2)} of a gradient is left behind nine of them, wanted more than 0.01`,
    )
})

test('the gradient arrives at every layer', () => {
  for (const [i, length] of usualLengths().entries()) {
    const seen = `the gradient of layer ${i + 1} is ${length.toPrecision(2)} long`
    if (!(length > 0.01))
      throw new Error(`${seen}, wanted more than 0.01: too little is left of it`)
    if (!(length < 100)) throw new Error(`${seen}, wanted less than 100: the weights are too large`)
  }
})

test('and in 60 steps it learns', () => {
  const [one, other] = [1, 2].map(seed => lossAfter(createLayers(createRng(seed)), 60))
  const mean = (one! + other!) / 2
  if (!Number.isFinite(mean))
    throw new Error('the loss is NaN before 60 steps are over: the numbers run away')
  if (!(mean < 0.7))
    throw new Error(
      `the loss after 60 steps is ${mean.toPrecision(2)}, wanted less than 0.7: it hardly learns`,
    )
})

function lossAfter(layers: Layer[], steps: number): number {
  const optimizer = new SGD(layers.flatMap(Object.values), { lr })
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad()
    loss(layers, x, y).backward()
    optimizer.step()
  }
  return loss(layers, x, y).item()
}
