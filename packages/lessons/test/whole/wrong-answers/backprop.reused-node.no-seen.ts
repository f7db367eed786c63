// wrong: drops the look at seen, so a node used twice is on the list twice and hands on twice
// should hear: twice|\bonce\b|seen|more than once|double
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
    seen.add(node)
    order.push(node)
    for (const parent of node.parents) visit(parent)
  }
  visit(root)
  for (const node of order) node.grad = 0
  root.grad = 1
  for (const node of order)
    for (const [i, parent] of node.parents.entries()) parent.grad += node.locals[i] * node.grad
}
