// The gradients of some variables, and of no other: all that training asks for. What lies between is released as soon as it has
// been passed on, and the next gradients lie in its place. PyTorch: torch.autograd.grad.

import { earlyRelease, requireList, requireVariable, type Tensor } from '@neuralings/tensor'
import { type BackwardOptions, walkBack } from './backward.ts'
import type { GraphNode } from './graph.ts'

/**
 * d(output)/d(input) for each of `inputs`, of its shape, or null where no gradient reaches it. Unlike `backward` it writes into
 * no `grad`. In a scope all other gradients are released on the way, so a pullback must not keep what it is given.
 * Options and errors are those of `backward`; it throws as well unless `inputs` is a list of variables.
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
  const found = new Map<GraphNode, Tensor | null>()
  for (const input of inputs) {
    requireVariable(input, 'grad')
    found.set(input, null)
  }
  const shared: Tensor[] = [] // A leaf shares the memory of its gradient with nobody, but others do.
  const release = earlyRelease()
  walkBack('grad', { output, options }, (v, g, { arrived, spent }) => {
    if (found.has(v)) {
      found.set(v, g)
      if (v.op !== 'leaf') shared.push(g)
    } else spent.push(g)
    if (spent.length > 0) release(spent, [...arrived.values(), ...shared])
  })
  return inputs.map(input => found.get(input) ?? null)
}
