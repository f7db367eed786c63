// A layer of a network is a module, or a plain function that has no parameters: Linear, or relu.

import { isVariable, type Variable, variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { refuse } from '@neuralings/tensor'
import { isModule, type Module } from './module.ts'

/** A module, or a plain function such as `relu`. */
export type Layer = Module | ((x: Variable) => Variable)

/** What comes out of `layer` for `x`. */
export function through(layer: Layer, x: Variable): Variable {
  return isModule(layer) ? layer.forward(x) : layer(x)
}

/** A tensor as the start of a graph; a variable is passed on. */
export function asVariable(x: Variable | Tensor): Variable {
  return isVariable(x) ? x : variable(x, { requiresGrad: false })
}

/** Throws unless `layer` is a module or a function. */
export function checkLayer(owner: string, layer: unknown): void {
  if (isModule(layer) || typeof layer === 'function') return
  refuse(owner, 'a module or a function', layer)
}
