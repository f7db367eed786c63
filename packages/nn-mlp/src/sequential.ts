// Layers one after the other: what comes out of one goes into the next, f(g(h(x))). PyTorch: nn.Sequential.

import { isVariable, type Variable, variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { isModule, Module } from './module.ts'

/** A module, or a plain function such as `relu`. */
export type Layer = Module | ((x: Variable) => Variable)

/**
 * `forward` sends x through all layers in turn. The parameters are named by the place of their layer: '0.weight'.
 * Throws when there are no layers.
 *
 * @example
 * const rng = createRng(0)
 * const net = new Sequential(new Linear(2, 4, { rng }), tanh, new Linear(4, 1, { rng }))
 * console.log(Object.keys(net.stateDict())) // [ '0.weight', '0.bias', '2.weight', '2.bias' ]
 */
export class Sequential extends Module {
  readonly layers: readonly Layer[]

  constructor(...layers: Layer[]) {
    super()
    if (layers.length === 0) throw new Error('Sequential: expected at least one layer, got none')
    this.layers = layers
  }

  override parts(): Iterable<readonly [name: string, part: unknown]> {
    return Object.entries(this.layers)
  }

  forward(x: Variable | Tensor): Variable {
    const start = isVariable(x) ? x : variable(x, { requiresGrad: false })
    return this.layers.reduce(
      (value, layer) => (isModule(layer) ? layer.forward(value) : layer(value)),
      start,
    )
  }
}
