// Any product of tensors, written in letters; and so is its gradient. In y = einsum('ij,jk->ik', a, b) each number of `a`
// meets numbers of `b` on its way into `y`. Going back, it meets the same numbers of `b` and collects from `y`:
// einsum('ik,jk->ij', g, b). The result and the input have changed places, the letters have stayed.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'
import { throughView } from './slices.ts'

/**
 * The sum of products that `equation` describes.
 *
 * @example
 * const [x, w] = [variable([[1, 2]]), variable([[3], [4]])]
 * einsum('ij,jk->ik', x, w).backward()
 * console.log(x.grad?.toArray(), w.grad?.toArray()) // [ [ 3, 4 ] ] [ [ 1 ], [ 2 ] ]
 */
export function einsum(equation: string, ...inputs: (Variable | Tensor)[]): Variable {
  const product = differentiable('einsum', (...tensors) => {
    const { operands, output } = tensor.parseEquation(equation, tensors)
    const back = (x: Tensor, i: number) => (g: Tensor) =>
      gradientOf(
        { x, letters: operands[i] },
        { letters: operands.with(i, output), tensors: tensors.with(i, g) },
      )
    return [tensor.einsum(equation, ...tensors), ...tensors.map(back)]
  })
  return product(...inputs)
}

/**
 * The gradient of one input is the product of the output's gradient, in the input's place, with all other inputs;
 * summed over the letters that the input has not.
 */
function gradientOf(
  { x, letters }: { x: Tensor; letters: string },
  factors: { letters: readonly string[]; tensors: readonly Tensor[] },
): Tensor {
  const own = [...new Set(letters)]
  const known = own.filter(letter => factors.letters.join('').includes(letter))
  const product = tensor.einsum(`${factors.letters}->${known.join('')}`, ...factors.tensors)
  // A letter that only x has was summed over: all numbers along it get the same gradient.
  const column = own.map(letter => product.shape[known.indexOf(letter)] ?? 1)
  const lengths = own.map(letter => x.shape[letters.indexOf(letter)])
  const stretched = lengths.map((length, d) => (length === 1 ? column[d] : length))
  const gradient = tensor.expand(tensor.reshape(product, column), stretched)
  if (own.length === letters.length) return gradient
  // Of a tensor that was read along its diagonal, only the diagonal has a gradient.
  const look = (whole: Tensor) => tensor.einsum(`${letters}->${own.join('')}`, whole)
  return throughView(x, look)(tensor.sumTo(gradient, lengths))
}
