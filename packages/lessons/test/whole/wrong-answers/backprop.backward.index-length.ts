// wrong: begins at order[order.length], which does not exist
// should hear: undefined|past the (end|last)|beyond|length ?[-−] ?1|not exist|no such
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order[order.length - 1].grad = 1
  for (let i = order.length; i >= 0; i--) {
    const { grad, parents, locals } = order[i]
    for (let p = 0; p < parents.length; p++) parents[p].grad += locals[p] * grad
  }
}
