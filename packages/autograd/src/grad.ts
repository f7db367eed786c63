// The gradients of some variables, and of no other: all that training asks for. What lies between is released as soon as it has
// been passed on, and the next gradients lie in its place. PyTorch: torch.autograd.grad.

import { earlyRelease, requireList, requireVariable, type Tensor } from '@neuralings/tensor'
import { type BackwardOptions, walkBack } from './backward.ts'
import type { GraphNode } from './graph.ts'

/**
 * d(output)/d(input) for each of `inputs`, of its shape, or null where no gradient reaches it. Unlike `backward` it writes into
 * no `grad`. In a scope all other gradients are released on the way, so a pullback must not keep what it is given, nor what
 * it returns. Options and errors are those of `backward`; it throws as well unless `inputs` is a list of variables.
 *
 * @example
 * const [x, w] = [variable([1, 2]), variable(10)]
 * const [dx, dw] = grad(sum(mul(x, w)), [x, w])
 * console.log(dx?.toArray(), dw?.item()) // [ 10, 10 ] 3
 */
export function grad(
  output: GraphNode,
  inputs: readonly GraphNode[],
  options: BackwardOptions = {},
): (Tensor | null)[] {
  requireList(inputs, 'grad', 'a list of variables')
  for (const input of inputs) requireVariable(input, 'grad')
  const asked = new Set(inputs)
  const release = earlyRelease()
  const gradients = walkBack('grad', { output, options }, (v, g, { arrived, spent }) => {
    if (!asked.has(v)) {
      arrived.delete(v)
      spent.push(g)
    }
    // To look through all that has arrived for the sake of a few numbers would take longer than it saves.
    if (spent.some(({ size }) => 16 * size >= arrived.size)) release(spent, [...arrived.values()])
  })
  return inputs.map(input => gradients.get(input) ?? null)
}
