// One training, and what is seen of it: its losses, and how long its gradients are at both ends.
import { add, matmul, transpose, type Variable, variable } from '@neuralings/autograd'
import { clipGradNorm, mse, SGD } from '@neuralings/optim'
import { createRng, randn, slice, type Tensor, zeros } from '@neuralings/tensor'
import type { Training } from './trainings.ts'

export interface Trace {
  /** Before each step, and behind the last. */
  losses: number[]
  /** How long the gradients of the first layer's and of the last layer's weights are at the beginning. */
  lengths: [first: number, last: number]
  /** The loss of the first 64 rows behind the last step. */
  end: number
}

/** Plain descent that looks at so many rows in all, in their order, again and again. */
export function trace(training: Training, rows: number): Trace {
  const { x, y, lr, maxGradNorm } = training
  const { layers, model } = createModel(training)
  const optimizer = new SGD(layers.flatMap(Object.values), { lr })
  const lossOf = (from: number, to: number) =>
    mse(model(slice(x, [[from, to]])), slice(y, [[from, to]]))
  const size = training.batch
  const losses: number[] = []
  let lengths: [number, number] | undefined
  for (let at = 0; at <= rows; at += size) {
    const start = at % x.shape[0]!
    optimizer.zeroGrad()
    const loss = lossOf(start, start + size)
    loss.backward()
    losses.push(loss.item())
    lengths ??= [lengthOf(layers[0]!.w), lengthOf(layers.at(-1)!.w)]
    if (at + size > rows) break // behind the last step
    if (maxGradNorm < Infinity) clipGradNorm(optimizer.parameters, maxGradNorm)
    optimizer.step()
  }
  return { losses, lengths: lengths!, end: lossOf(0, 64).item() }
}

const lengthOf = ({ grad }: Variable): number => Math.hypot(...grad!.data)

function createModel({ sizes, activation, deviation, seed }: Training) {
  const rng = createRng(seed)
  const layers = sizes.slice(1).map((out, i) => {
    const std = deviation(sizes[i]!)
    return { w: variable(randn([out, sizes[i]!], { rng, std })), b: variable(zeros([out])) }
  })
  const [last, ...hidden] = layers.toReversed()
  const model = (x: Tensor): Variable => {
    const bent = hidden.reduceRight<Tensor | Variable>((h, layer) => activation(dense(h, layer)), x)
    return dense(bent, last!)
  }
  return { layers, model }
}

const dense = (x: Tensor | Variable, { w, b }: { w: Variable; b: Variable }): Variable =>
  add(matmul(x, transpose(w)), b)
