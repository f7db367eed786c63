// A linear layer: each output is a weighted sum of all inputs, plus a bias. PyTorch: nn.Linear.

import { add, matmul, transpose, type Variable, variable } from '@neuralings/autograd'
import { type Rng, rand, type Tensor } from '@neuralings/tensor'
import { kaimingUniform } from './init.ts'
import { Module } from './module.ts'

/**
 * `y = x·Wᵀ + b`: [..., in] → [..., out]. As in PyTorch W is [out, in], and both start evenly spread over ±1/√in.
 * `forward` throws when the last dimension of x is not `in`.
 *
 * @example
 * const layer = new Linear(3, 2, { rng: createRng(0) })
 * console.log(layer.forward(zeros([5, 3])).shape) // [ 5, 2 ]
 */
export class Linear extends Module {
  weight: Variable
  bias: Variable | null

  constructor(inputs: number, outputs: number, { rng, bias = true }: { rng: Rng; bias?: boolean }) {
    super()
    const bound = 1 / Math.sqrt(inputs)
    this.weight = variable(kaimingUniform([outputs, inputs], { rng, gain: 1 / Math.sqrt(3) }))
    this.bias = bias ? variable(rand([outputs], { rng, low: -bound, high: bound })) : null
  }

  forward(x: Variable | Tensor): Variable {
    const [outputs, inputs] = this.weight.shape
    if (x.shape.at(-1) !== inputs) {
      const layer = `Linear(${inputs}, ${outputs})`
      throw new RangeError(`${layer}: expected [..., ${inputs}], got [${x.shape}]`)
    }
    const y = matmul(x, transpose(this.weight)) // [..., out]
    return this.bias ? add(y, this.bias) : y
  }
}
