// wrong: goes through the order from its front, where nobody has a gradient to hand on yet
// should hear: from (its|the) (front|end|back)|(last|root) (node |one )?first|revers|backwards|wrong (way|end|order)|other (way|end)
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order.at(-1)!.grad = 1
  for (const node of order)
    for (const [i, parent] of node.parents.entries()) parent.grad += node.locals[i] * node.grad
}
