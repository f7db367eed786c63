// A linear layer: each output is a weighted sum of all inputs, plus a bias. PyTorch: nn.Linear, F.linear.

import { differentiable, type Variable } from '@neuralings/autograd'
import {
  add,
  addInto,
  matmul,
  type Rng,
  rand,
  requireCounts,
  requireRng,
  reshape,
  sameShape,
  sum,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import { kaimingUniform } from './init.ts'
import { Module } from './module.ts'
import { parameter } from './parameter.ts'

/**
 * `y = x·Wᵀ + b` as one operation: x [..., in], W [out, in], b [out] or null → [..., out].
 * Throws when the shapes do not fit.
 *
 * With `g` = d(loss)/dy: a nudge of xⱼ reaches every output i through Wᵢⱼ, a nudge of Wᵢⱼ reaches output i through
 * xⱼ, and one of bᵢ reaches it as it is; rows are added up, because all of them share W and b:
 *
 *     dx = g·W      dW = gᵀ·x      db = Σ g
 *
 * @example
 * const w = variable([[1, 2], [3, 4], [5, 6]])
 * const y = linear(tensor([1, 10]), w, tensor([0, 0, 1000]))
 * console.log(y.toArray()) // [ 21, 43, 1065 ]
 * sum(y).backward()
 * console.log(w.grad?.toArray()) // [ [ 1, 10 ], [ 1, 10 ], [ 1, 10 ] ]
 */
export const linear = differentiable(
  'linear',
  (x: Tensor, weight: Tensor, bias: Tensor | null = null) => {
    checkShapes(x, weight, bias)
    return [
      shifted(matmul(x, transpose(weight)), bias), // [..., out]
      g => matmul(g, weight), // [..., in]
      g => matmul(transpose(rows(g)), rows(x)), // [out, in]
      g => sum(rows(g), { dim: 0 }), // [out]
    ]
  },
)

/** y + bias: in place, because nobody else has seen y yet. */
function shifted(y: Tensor, bias: Tensor | null): Tensor {
  if (!bias) return y
  if (bias.dtype !== y.dtype) return add(y, bias)
  addInto(y, bias)
  return y
}

/** All rows of a batch below each other: [..., n] → [rows, n]. */
function rows(x: Tensor): Tensor {
  const lead = x.shape.slice(0, -1)
  return reshape(x, [lead.reduce((count, length) => count * length, 1), x.shape.at(-1)!])
}

function checkShapes(x: Tensor, weight: Tensor, bias: Tensor | null): void {
  if (weight.shape.length !== 2) {
    throw new RangeError(`linear: expected weights of shape [out, in], got [${weight.shape}]`)
  }
  const [outputs, inputs] = weight.shape
  if (x.shape.at(-1) !== inputs) {
    const wanted = `[..., ${inputs}] for weights [${weight.shape}]`
    throw new RangeError(`linear: expected inputs of shape ${wanted}, got [${x.shape}]`)
  }
  if (bias && !sameShape(bias.shape, [outputs])) {
    const wanted = `[${outputs}] for weights [${weight.shape}]`
    throw new RangeError(`linear: expected a bias of shape ${wanted}, got [${bias.shape}]`)
  }
}

/**
 * `y = x·Wᵀ + b`: [..., in] → [..., out]. As in PyTorch `weight` is [out, in], `bias` [out], or null with
 * `bias: false`, and both start evenly spread over ±1/√in: the more inputs are summed, the less each counts.
 * Throws unless all sizes are whole numbers ≥ 1; `forward` throws when the last dimension of x is not `in`.
 *
 * @example
 * const layer = new Linear(3, 2, { rng: createRng(0) })
 * console.log(layer.forward(zeros([5, 3])).shape) // [ 5, 2 ]
 */
export class Linear extends Module {
  weight: Variable
  bias: Variable | null

  constructor(inputs: number, outputs: number, options: { rng: Rng; bias?: boolean }) {
    super()
    requireCounts({ inputs, outputs }, 'Linear')
    const { rng, bias = true } = requireRng(options, 'Linear', ['rng', 'bias'])
    const bound = 1 / Math.sqrt(inputs)
    this.weight = parameter(kaimingUniform([outputs, inputs], { rng, gain: 1 / Math.sqrt(3) }))
    this.bias = bias ? parameter(rand([outputs], { rng, low: -bound, high: bound })) : null
  }

  override forward(x: Variable | Tensor): Variable {
    return linear(x, this.weight, this.bias)
  }

  override toString(): string {
    const [outputs, inputs] = this.weight.shape
    return `Linear(${inputs}, ${outputs})`
  }
}
