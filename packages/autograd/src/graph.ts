// The graph that backpropagation walks: every node has its numbers, and remembers what they were made from, and how a
// gradient finds its way back. In PyTorch a node is the grad_fn of a tensor.

import type { Tensor } from '@neuralings/tensor'

/** From d(loss)/d(output) to d(loss)/d(input). It returns a new tensor, `g` itself or a view of `g`. */
export type Pullback = (g: Tensor) => Tensor

/** A node of the graph: the fields of a variable, which tells of each. */
export interface GraphNode {
  data: Tensor
  grad: Tensor | null
  readonly requiresGrad: boolean
  readonly op: string
  parents: readonly GraphNode[]
  pullbacks: readonly (Pullback | null)[] | null
}
