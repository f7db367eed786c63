// wrong: never sets the gradient of the root to 1, so all stay 0
// should hear: root.{0,60}\b(1|one|start|gradient|grad)|(1|one|start|gradient|grad)\b.{0,60}root|all.{0,20}(0|zero)
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  for (const node of [...order].reverse())
    for (const [i, parent] of node.parents.entries()) parent.grad += node.locals[i] * node.grad
}
