// An activation is a law for one number, together with its slope and what is known about it.
// `activation` makes of it a function that also takes tensors and variables, and keeps the law readable:
// relu(x) bends a whole tensor, relu.f(2) and relu.df(2) one number, relu.facts is the lesson's table.

import { differentiable, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  asTensor,
  cast,
  contiguous,
  mul,
  type Tensor,
  type TensorLike,
  zerosLike,
} from '@neuralings/tensor'

/** The numbers that can come out: from `low` to `high`; `text` says which ends belong to it. */
export interface Range {
  low: number
  high: number
  text: string
}

/** What experience says, each in a few words. */
export interface Facts {
  strengths: readonly string[]
  weaknesses: readonly string[]
  uses: readonly string[]
}

/** One row of the table of activations. */
export interface Row {
  name: string
  title: string
  formula: string
  range: Range
  facts: Facts
}

/** A row with the law for one number, `f`, and its derivative, `df`. */
export interface Law<Options> extends Row {
  f(x: number, options?: Options): number
  df(x: number, options?: Options): number
}

/** A law that can be called on a tensor of any shape; gradients flow through it. */
export interface Activation<Options = object> extends Law<Options> {
  (x: VariableLike, options?: Options): Variable
}

/**
 * Lifts a law from one number to tensors and variables: forward every number is bent, backward each gradient is
 * multiplied by the slope at its number. int32 becomes float32.
 *
 * @example
 * const cube = activation({ ...identity, name: 'cube', f: x => x ** 3, df: x => 3 * x ** 2 })
 * const x = variable([-1, 2])
 * console.log(cube(x).toArray()) // [ -1, 8 ]
 * sum(cube(x)).backward()
 * console.log(x.grad?.toArray()) // [ 3, 12 ]
 */
export function activation<Options = object>(law: Law<Options>): Activation<Options> {
  const apply = (x: VariableLike, options?: Options): Variable =>
    differentiable(law.name, (input: TensorLike) => {
      const numbers = floats(input)
      const every = (f: Law<Options>['f']) => map(numbers, number => f(number, options))
      return [every(law.f), g => mul(g, every(law.df))]
    })(x)
  return withRow(apply, law)
}

/** Makes the columns of a row, its name too, properties of a function. */
export function withRow<F extends object, R extends Row>(apply: F, row: R): F & R {
  return Object.defineProperties(apply, Object.getOwnPropertyDescriptors(row)) as F & R
}

/** Any input as a tensor of float32 or float64. */
export function floats(input: TensorLike): Tensor {
  const x = asTensor(input)
  return x.dtype === 'int32' ? cast(x, 'float32') : x
}

/** `f` of every number: one loop, whatever the shape. */
function map(x: Tensor, f: (value: number) => number): Tensor {
  const from = contiguous(x).data
  const y = zerosLike(x)
  for (let i = 0; i < from.length; i++) y.data[i] = f(from[i])
  return y
}
