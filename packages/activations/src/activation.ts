// An activation is defined by a function of one number, its derivative, and what is known about it.
// `activation` makes a function of the definition that also takes tensors and variables, and keeps it readable:
// relu(x) maps a whole tensor, relu.f(2) and relu.df(2) take one number, relu.facts is the lesson's table.

import { differentiable, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  asTensor,
  cast,
  contiguous,
  isTensor,
  requireOptions,
  type Tensor,
  type TensorLike,
} from '@neuralings/tensor'
import type { Kernel } from './kernels/map.ts'
import { map, mapBack } from './map.ts'

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

/** A row with the function of one number, `f`, and its derivative, `df`. */
export interface Definition<Options> extends Row {
  /** The names of the options that `f` and `df` take; none unless listed. */
  options?: readonly (keyof Options & string)[]
  f(x: number, options?: Options): number
  df(x: number, options?: Options): number
  /** The kernel that does the same for many numbers at once. */
  kernel?: Kernel
  /** The number of the options that steers the kernel. */
  steer?(options?: Options): number
}

/** A definition that can be called with a tensor of any shape; gradients flow through it. */
export interface Activation<Options = Record<string, never>> extends Definition<Options> {
  (x: VariableLike, options?: Options): Variable
}

/**
 * Lifts a function of one number to tensors and variables: forward it maps every number, backward each gradient is
 * multiplied by the slope at its number. int32 becomes float32. Throws when the definition lacks a name, `f` or `df`; the
 * activation throws when it gets an option that the definition does not list.
 *
 * @example
 * const cube = activation({ ...identity, name: 'cube', f: x => x ** 3, df: x => 3 * x ** 2 })
 * const x = variable([-1, 2])
 * console.log(cube(x).toArray()) // [ -1, 8 ]
 * sum(cube(x)).backward()
 * console.log(x.grad?.toArray()) // [ 3, 12 ]
 */
// @__NO_SIDE_EFFECTS__
export function activation<Options = Record<string, never>>(
  definition: Definition<Options>,
): Activation<Options> {
  checkDefinition(definition)
  const { name, options: names = [] } = definition
  const rule = differentiable(definition.name, (input: TensorLike, given: unknown) => {
    const [x, options] = [floats(input, definition.name), given as Options | undefined]
    const kernel = { kernel: definition.kernel, number: definition.steer?.(options) }
    const y = map(x, { f: value => definition.f(value, options), ...kernel })
    return [y, g => mapBack(g, { x, y }, { f: value => definition.df(value, options), ...kernel })]
  })
  const apply = (x: VariableLike, options?: Options) =>
    rule(x, options === undefined ? options : requireOptions(options, name, names))
  return withRow(apply, definition)
}

/** Makes the columns of a row, its name too, properties of a function. */
// @__NO_SIDE_EFFECTS__
export function withRow<F extends object, R extends Row>(apply: F, row: R): F & R {
  return Object.defineProperties(apply, Object.getOwnPropertyDescriptors(row)) as F & R
}

/** Any input as a tensor of float32 or float64, its numbers one after another. */
export function floats(input: TensorLike, op: string): Tensor {
  if (!isTensor(input) && typeof input !== 'number') {
    const got = Array.isArray(input) ? 'an array; tensor([…]) makes a tensor of it' : typeof input
    throw new TypeError(`${op}: expected a tensor, a variable or a number, got ${got}`)
  }
  const x = contiguous(asTensor(input))
  return x.dtype === 'int32' ? cast(x, 'float32') : x
}

function checkDefinition({ name, f, df }: Definition<never>): void {
  if (typeof name !== 'string' || name === '') {
    throw new TypeError(
      `activation: expected a definition with a name, got ${JSON.stringify(name)}`,
    )
  }
  for (const [key, part] of Object.entries({ f, df })) {
    if (typeof part === 'function') continue
    const wanted = `${key}, a function of one number`
    throw new TypeError(
      `activation: expected the definition '${name}' to have ${wanted}, got ${typeof part}`,
    )
  }
}
