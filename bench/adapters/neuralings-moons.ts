// A network on the scalar engine that learners build in lesson backprop: two moons, one number at a time.

import { backward } from '../../packages/lessons/backprop/backward/exercise.ts'
import { topologicalOrder } from '../../packages/lessons/backprop/topological-order/exercise.ts'
import { add, mul, Value } from '../../packages/lessons/backprop/value/exercise.ts'
import { fill, moons } from '../inputs.ts'

/** As the lesson would write it. */
const relu = (x: Value) => new Value(Math.max(0, x.data), [x], [x.data > 0 ? 1 : 0])

interface Neuron {
  weights: Value[]
  bias: Value
}

function network(sizes: number[]): Neuron[][] {
  const count = sizes.slice(1).reduce((sum, outputs, i) => sum + outputs * (sizes[i] + 1), 0)
  const numbers = fill(count, 1).values()
  const next = () => new Value(numbers.next().value!)
  const neuron = (inputs: number) => ({
    weights: Array.from({ length: inputs }, next),
    bias: next(),
  })
  return sizes.slice(1).map((outputs, i) => Array.from({ length: outputs }, () => neuron(sizes[i])))
}

function sum({ weights, bias }: Neuron, inputs: Value[]): Value {
  let total = bias
  for (let i = 0; i < inputs.length; i++) total = add(total, mul(weights[i], inputs[i]))
  return total
}

function score(layers: Neuron[][], x: number[]): Value {
  let signals = x.map(v => new Value(v))
  for (const [depth, layer] of layers.entries()) {
    const sums = layer.map(neuron => sum(neuron, signals))
    signals = depth < layers.length - 1 ? sums.map(relu) : sums
  }
  return signals[0]
}

/** A function that makes one step on all points and returns the loss: a hinge, and a pull towards 0. */
export function moonsStep(points: number): () => number {
  const data = moons(points)
  const layers = network([2, 16, 16, 1])
  const parameters = layers.flat().flatMap(({ weights, bias }) => [...weights, bias])
  return () => {
    const hinges = data.map(({ x, label }) =>
      relu(add(mul(score(layers, x), new Value(-label)), new Value(1))),
    )
    const pull = parameters.map(p => mul(p, p)).reduce(add)
    const hinge = mul(hinges.reduce(add), new Value(1 / points))
    const loss = add(hinge, mul(pull, new Value(1e-4)))
    backward(topologicalOrder(loss))
    for (const p of parameters) {
      p.data -= 0.05 * p.grad
      p.grad = 0
    }
    return loss.data
  }
}
