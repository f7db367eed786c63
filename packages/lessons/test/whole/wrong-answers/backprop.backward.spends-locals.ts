// wrong: locals multiplied in place
// should hear: locals|afterwards
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order[order.length - 1].grad = 1
  for (let k = order.length - 1; k >= 0; k--) {
    const node = order[k]
    node.parents.forEach((p, i) => { node.locals[i] *= node.grad; p.grad += node.locals[i] })
  }
}
