// The nine activations of the course, in the order of its lesson: from no bend at all to a whole distribution.

import { elu } from './elu.ts'
import { gelu } from './gelu.ts'
import { identity } from './identity.ts'
import { leakyRelu } from './leaky-relu.ts'
import { relu } from './relu.ts'
import { sigmoid } from './sigmoid.ts'
import { softmax } from './softmax.ts'
import { swish } from './swish.ts'
import { tanh } from './tanh.ts'

/**
 * The nine of the course, each with its title, formula, range and facts. The first eight act on one number at a time
 * and have `f` and `df`; softmax, the last, needs a whole row of numbers. The others are exported one by one.
 *
 * @example
 * console.log(activations.map(a => a.title).join(', '))
 * // identity (linear), sigmoid, tanh, ReLU, leaky ReLU, ELU, Swish (SiLU), GELU, softmax
 */
export const activations = [
  identity,
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  elu,
  swish,
  gelu,
  softmax,
] as const
