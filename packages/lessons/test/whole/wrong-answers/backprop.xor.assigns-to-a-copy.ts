// wrong: destructures data and grad and changes the copies only
// should hear: \bcop(y|ies)\b|local variable|(does|did|do)(n.t| not) (move|change)|stay|(is|are) still|where (it|they) (was|were)|parameter\w* .{0,40}(move|2|1\.5)|data
import { createRng, type Rng } from '@neuralings/tensor'
import { backward } from './backward.ts'
import { topologicalOrder } from './topological-order.ts'
import { add, mul, pow, tanh, Value } from './value.ts'

/** What the network runs on. The check looks at each of them before it trains. */
export const engine = { Value, add, mul, pow, tanh, topologicalOrder, backward }

/** tanh(w·x + b), leaving a graph behind. */
export function neuron(inputs: Value[], weights: Value[], bias: Value): Value {
  let z = bias
  for (const [i, input] of inputs.entries()) z = add(z, mul(weights[i], input))
  return tanh(z)
}

/** One step downhill for every parameter, and gradients back to zero. */
export function descend(parameters: Value[], learningRate: number): void {
  for (let { data, grad } of parameters) {
    data -= learningRate * grad
    grad = 0
  }
}

interface Unit {
  weights: Value[]
  bias: Value
}

function unit(inputs: number, rng: Rng): Unit {
  const weights = Array.from({ length: inputs }, () => new Value(rng.normal()))
  return { weights, bias: new Value(0) }
}

const corners: { x: number[]; target: number }[] = [
  { x: [0, 0], target: -1 },
  { x: [0, 1], target: 1 },
  { x: [1, 0], target: 1 },
  { x: [1, 1], target: -1 },
]

/** Trains a 2-8-1 network on XOR; yields the loss and the network before every step, and at the end. */
export function* train({ seed, steps }: { seed: number; steps: number }) {
  const rng = createRng(seed)
  const hidden = Array.from({ length: 8 }, () => unit(2, rng))
  const output = unit(8, rng)
  const parameters = [...hidden, output].flatMap(({ weights, bias }) => [...weights, bias])

  const forward = (x: number[]): Value => {
    const inputs = x.map(v => new Value(v))
    const bent = hidden.map(({ weights, bias }) => neuron(inputs, weights, bias))
    return neuron(bent, output.weights, output.bias)
  }

  for (let step = 0; step <= steps; step++) {
    const errors = corners.map(({ x, target }) => pow(add(forward(x), new Value(-target)), 2))
    const loss = mul(errors.reduce(add), new Value(1 / corners.length))
    yield { step, loss: loss.data, answer: (x: number[]) => forward(x).data }
    backward(topologicalOrder(loss))
    descend(parameters, 0.2)
  }
}
