// The graph as plain data: what a drawing, a table or a debugger needs. PyTorch: the package torchviz.

import { requireVariable, type Tensor } from '@neuralings/tensor'
import { topologicalOrder } from './topological-order.ts'
import type { Variable } from './variable.ts'

/** One variable of the graph. Its `id` is its place in the list; `parents` are ids as well. */
export interface TraceNode {
  id: number
  op: string
  data: Tensor
  grad: Tensor | null
  requiresGrad: boolean
  parents: number[]
}

/**
 * All variables that `output` was made from, parents first. `backward` frees the graph: trace before it, or
 * let it keep the graph with `retainGraph: true` to see the gradients as well.
 *
 * @example
 * const x = variable(3)
 * for (const { id, op, parents } of trace(add(mul(x, x), 1))) console.log(id, op, parents)
 * // 0 leaf []
 * // 1 mul [ 0, 0 ]
 * // 2 add [ 1 ]
 */
export function trace(output: Variable): TraceNode[] {
  requireVariable(output, 'trace')
  const order = topologicalOrder(output)
  const ids = new Map(order.map((v, id) => [v, id]))
  return order.map(({ op, data, grad, requiresGrad, parents }, id) => {
    return { id, op, data, grad, requiresGrad, parents: parents.map(parent => ids.get(parent)!) }
  })
}
