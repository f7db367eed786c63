// A way around a layer: the layer only adds its correction to what arrives. However deep the network, numbers and
// gradients pass along the sum unharmed, and a layer that has nothing to say can stay silent. PyTorch: x + layer(x).

import { add, type Variable } from '@neuralings/autograd'
import { sameShape, type Tensor } from '@neuralings/tensor'
import { asVariable, checkLayer, type Layer, through } from './layer.ts'
import { Module } from './module.ts'

/**
 * `y = x + body(x)`: any shape that `body`, a module or a function, leaves as it is. The parameters are named
 * 'body.weight'. Throws when `body` is neither; `forward` throws when it changes the shape. (He et al., 2016)
 *
 * @example
 * const block = new Residual(x => mul(x, 0.1))
 * console.log(block.forward(tensor([10, 20])).toArray()) // [ 11, 22 ]
 */
export class Residual extends Module {
  readonly body: Layer

  constructor(body: Layer) {
    super()
    checkLayer('Residual', body)
    this.body = body
  }

  override forward(x: Variable | Tensor): Variable {
    const start = asVariable(x)
    const correction = through(this.body, start)
    if (sameShape(start.shape, correction.shape)) return add(start, correction)
    const shapes = `[${start.shape}] became [${correction.shape}]`
    throw new RangeError(`Residual: expected a body that keeps the shape, but ${shapes}`)
  }
}
