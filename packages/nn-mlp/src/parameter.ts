// A parameter is a variable that training changes and that lives as long as its module: its numbers are placed in the
// memory of the kernels, where they stay. PyTorch: nn.Parameter.

import { type Variable, variable } from '@neuralings/autograd'
import { persist, type Tensor } from '@neuralings/tensor'

/**
 * A leaf with a copy of the numbers of `x`, placed where the kernels need not fetch it. `dispose` of its module gives
 * the memory back at once; otherwise it goes with the module.
 *
 * @example
 * class Shift extends Module {
 *   by = parameter(zeros([3]))
 *   forward(x: Variable | Tensor) {
 *     return add(x, this.by)
 *   }
 * }
 * console.log(new Shift().forward(tensor([1, 2, 3])).toArray()) // [ 1, 2, 3 ]
 */
export function parameter(x: Tensor): Variable {
  return variable(persist(x))
}
