// Some gradients are worked out together more easily than apart: all three of a layer norm need the same sums.

import { refuse, requireFunction, type Tensor } from '@neuralings/tensor'
import type { Pullback } from './graph.ts'

/**
 * The pullbacks of several inputs, from one that gives the gradients of all of them. It is called once for each `g`,
 * by whichever input asks first. The gradients it gives are tensors of their own: no two may share their numbers.
 *
 * @example
 * import * as tensor from '@neuralings/tensor'
 *
 * const sumAndDifference = differentiable('sumAndDifference', (x, y) => [
 *   tensor.stack([tensor.add(x, y), tensor.sub(x, y)]),
 *   ...sharedPullback(2, g => {
 *     const [s, d] = [tensor.select(g, { dim: 0, index: 0 }), tensor.select(g, { dim: 0, index: 1 })]
 *     return [tensor.add(s, d), tensor.sub(s, d)]
 *   }),
 * ])
 * const [x, y] = [variable(5), variable(2)]
 * sumAndDifference(x, y).backward(tensor.tensor([1, 10]))
 * console.log(x.grad?.item(), y.grad?.item()) // 11 -9
 */
export function sharedPullback(
  inputs: number,
  pullback: (g: Tensor) => readonly Tensor[],
): Pullback[] {
  if (!Number.isInteger(inputs)) refuse('sharedPullback', 'how many inputs there are', inputs)
  requireFunction(pullback, 'sharedPullback', 'a pullback, a function')
  let last: { g: Tensor; gradients: (Tensor | null)[] } | null = null
  return Array.from({ length: inputs }, (_, i) => g => {
    if (last?.g !== g || !last.gradients[i]) last = { g, gradients: [...pullback(g)] }
    const gradient = last.gradients[i]!
    last.gradients[i] = null // Whoever gets it may release it.
    return gradient
  })
}
