// A linear layer whose weights lie the other way round, [in, out], as the files of GPT-2 have them. There it is called
// Conv1D, though nothing is convolved. PyTorch: nn.Linear with its weight transposed.

import { transpose, type Variable } from '@neuralings/autograd'
import { linear, Module, parameter } from '@neuralings/nn-mlp'
import { type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'

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
    return linear(x, transpose(this.weight), this.bias)
  }

  override toString(): string {
    return `Projection(${this.weight.shape.join(', ')})`
  }
}
