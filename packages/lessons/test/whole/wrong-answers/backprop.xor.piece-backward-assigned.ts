// wrong: = for +=, so of several influences only the last counts
// should hear: \+=|\badd(s|ed)?\b|twice|several|overwr|more than once|only the last|backward
// piece: backprop/backward
// milestone: backprop/xor
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order[order.length - 1].grad = 1
  for (const node of order.toReversed())
    for (const [i, parent] of node.parents.entries()) parent.grad = node.locals[i] * node.grad
}
