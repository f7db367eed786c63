// wrong: weights a little too small
// should hear: hardly learns
import { relu, sigmoid } from '@neuralings/activations'
import { add, matmul, transpose, type Variable, variable } from '@neuralings/autograd'
import { mse } from '@neuralings/optim'
import { type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'

const activations = { sigmoid, relu }

/** What bends behind every layer but the last. */
export const activation = activations.relu
/** The standard deviation of all weights at first. */
export const deviation = 0.25

/** How many numbers there are before the first layer, and behind each of ten. */
export const sizes = [2, 16, 16, 16, 16, 16, 16, 16, 16, 16, 1]

/** The learning rate of plain descent. */
export const lr = 0.05

export interface Layer {
  w: Variable
  b: Variable
}

/** Ten layers, drawn. */
export function createLayers(rng: Rng): Layer[] {
  return sizes.slice(1).map((out, i) => ({
    w: variable(randn([out, sizes[i]], { rng, std: deviation })),
    b: variable(zeros([out])),
  }))
}

/** The answers [N, 1] to points [N, 2]. */
export function forward(layers: Layer[], x: Tensor): Variable {
  const [first, ...others] = layers
  const dense = (x: Tensor | Variable, { w, b }: Layer) => add(matmul(x, transpose(w)), b)
  return others.reduce((h, layer) => dense(activation(h), layer), dense(x, first))
}

/** How wrong they are, on the mean. */
export function loss(layers: Layer[], x: Tensor, y: Tensor): Variable {
  return mse(forward(layers, x), y)
}
