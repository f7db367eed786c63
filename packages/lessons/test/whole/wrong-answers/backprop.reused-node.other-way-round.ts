// wrong: visits the parents from the last to the first: now d = b + c is right and d = c + b is wrong
// should hear: \border\b|too early|received|everybody|everything|incomplete|c \+ b|before
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Sets grad, on root and on everything it was made from, to d root / d node. */
export function gradients(root: Node): void {
  const order: Node[] = []
  const seen = new Set<Node>()
  const visit = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    order.push(node)
    for (const parent of [...node.parents].reverse()) visit(parent)
  }
  visit(root)
  for (const node of order) node.grad = 0
  root.grad = 1
  for (const node of order)
    for (const [i, parent] of node.parents.entries()) parent.grad += node.locals[i] * node.grad
}
