// A linear layer whose weights lie the other way round, [in, out], as the files of GPT-2 have them. There it is called
// Conv1D, though nothing is convolved. PyTorch: torch.addmm(b, x, W).

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module, parameter } from '@neuralings/nn-mlp'
import {
  add,
  addInto,
  matmul,
  type Rng,
  randn,
  reshape,
  sum,
  type Tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'

/** x [..., in], W [in, out], b [out] → x·W + b, [..., out]. Each line beside it brings the gradient of one input. */
const project = differentiable('projection', (x: Tensor, w: Tensor, b: Tensor) => {
  const y = matmul(x, w)
  if (b.dtype === y.dtype) addInto(y, b) // nobody else has seen y yet
  return [
    b.dtype === y.dtype ? y : add(y, b),
    g => matmul(g, transpose(w)), // [..., in]
    g => matmul(transpose(rows(x)), rows(g)), // [in, out]
    g => sum(rows(g), { dim: 0 }), // [out]
  ]
})

/** All rows of a batch below each other: [..., n] → [rows, n]. */
function rows(x: Tensor): Tensor {
  const lead = x.shape.slice(0, -1)
  return reshape(x, [lead.reduce((count, length) => count * length, 1), x.shape.at(-1)!])
}

/**
 * `x·W + b`: [..., inputs] → [..., outputs], with `weight` [inputs, outputs] from the bell curve, N(0, std²), and `bias`
 * [outputs], zeros.
 */
export class Projection extends Module {
  weight: Variable
  bias: Variable

  constructor(inputs: number, outputs: number, { rng, std }: { rng: Rng; std: number }) {
    super()
    this.weight = parameter(randn([inputs, outputs], { rng, std }))
    this.bias = parameter(zeros([outputs]))
  }

  override forward(x: Variable | Tensor): Variable {
    return project(x, this.weight, this.bias)
  }

  override toString(): string {
    return `Projection(${this.weight.shape.join(', ')})`
  }
}
