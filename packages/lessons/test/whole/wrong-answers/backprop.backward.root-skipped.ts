// wrong: the walk begins one before the root, so the root hands nothing on
// should hear: root|last|one (too|before)|hand|order\.length - 2
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order.at(-1)!.grad = 1
  for (let n = order.length - 2; n >= 0; n--) {
    const node = order[n]
    for (let i = 0; i < node.parents.length; i++) node.parents[i].grad += node.locals[i] * node.grad
  }
}
