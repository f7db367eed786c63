// Layers one after the other: what comes out of one goes into the next, f(g(h(x))). PyTorch: nn.Sequential.

import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { asVariable, checkLayer, type Layer, through } from './layer.ts'
import { Module } from './module.ts'

/**
 * `forward` sends x through all layers in turn. The parameters are named by the place of their layer: '0.weight'.
 * Throws when there are no layers, or one is neither a module nor a function.
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
    for (const [i, layer] of layers.entries()) checkLayer(`Sequential, layer ${i}`, layer)
    this.layers = layers
  }

  /** The layers by their place, then what a class that extends this one may have added. */
  override parts(): Iterable<readonly [name: string, part: unknown]> {
    const { layers, ...others } = this
    return [...Object.entries(layers), ...Object.entries(others)]
  }

  override forward(x: Variable | Tensor): Variable {
    return this.layers.reduce((value, layer) => through(layer, value), asVariable(x))
  }
}
