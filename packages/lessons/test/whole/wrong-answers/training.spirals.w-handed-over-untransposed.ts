// wrong: gives matmulGradients w itself, although linear multiplies by the transposed w
// should hear: transpos|Wᵀ|shape|turn
import { differentiable, type Variable, variable } from '@neuralings/autograd'
import { spirals, split } from '@neuralings/datasets'
import { Adam, crossEntropy, together } from '@neuralings/optim'
import { contiguous, createRng, mul, type Rng, randn, Tensor, zeros } from '@neuralings/tensor'
import { relu, reluDerivative } from '../activations/relu.ts'
import { matmulGradients } from '../backprop/matmul-gradients.ts'
import { sumTo } from '../backprop/sum-to.ts'
import { linear } from '../networks/layer.ts'
import { fit } from './loop.ts'
import { batches } from './mini-batches.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = { linear, relu, reluDerivative, matmulGradients, sumTo, fit, batches }

/** f of every element. */
function map(x: Tensor, f: (x: number) => number): Tensor {
  return new Tensor(
    contiguous(x).data.map(v => f(v)),
    x.shape,
  )
}

/** Your ReLU, on every element, with its way back. */
export const bend = differentiable('bend', (x: Tensor) => {
  return [map(x, relu), g => mul(g, map(x, reluDerivative))]
})

/** Your layer with its way back. x [B, in], w [out, in], b [out] gives [B, out]. */
export const dense = differentiable('dense', (x: Tensor, w: Tensor, b: Tensor) => {
  const back = (g: Tensor) => matmulGradients(x, w, g)
  return [linear(x, w, b), g => back(g)[0], g => back(g)[1], g => sumTo(g, b.shape)]
})

export interface Layer {
  w: Variable
  b: Variable
}

/** Random weights for a network of these sizes, wide enough for ReLU (He and others, 2015). */
export function createLayers(sizes: number[], rng: Rng): Layer[] {
  return sizes.slice(1).map((out, i) => ({
    w: variable(randn([out, sizes[i]], { rng, std: Math.sqrt(2 / sizes[i]) })),
    b: variable(zeros([out])),
  }))
}

/** The network: a layer, a bend, a layer, a bend, …, a layer. */
export function forward(layers: Layer[], x: Tensor): Variable {
  const [first, ...others] = layers
  return others.reduce((h, { w, b }) => dense(bend(h), w, b), dense(x, first.w, first.b))
}

export const parametersOf = (layers: Layer[]): Variable[] => layers.flatMap(({ w, b }) => [w, b])

/** The parameters by the names that PyTorch gives them in nn.Sequential(Linear, ReLU, Linear, ReLU, Linear). */
const named = (layers: Layer[]): Record<string, Variable> =>
  Object.fromEntries(
    layers.flatMap(({ w, b }, i) => [
      [`${2 * i}.weight`, w],
      [`${2 * i}.bias`, b],
    ]),
  )

/** Trains on two spirals as long as you walk along; hands out the model and the held-out points, at first untrained, then after every step. */
export function* train({ seed }: { seed: number }) {
  const rng = createRng(seed)
  const { train, test } = split(spirals({ n: 600, rng }), { fraction: 0.25, rng })
  const layers = createLayers([2, 32, 32, 2], rng)
  const model = (x: Tensor) => forward(layers, x)
  const optimizer = new Adam(parametersOf(layers), { lr: 0.01 })
  const deck = batches(train, { batchSize: 32, rng })
  const parameters = named(layers)
  const now = { model, test, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  const steps = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  for (const { step, loss } of steps) yield { ...now, step, loss }
}
