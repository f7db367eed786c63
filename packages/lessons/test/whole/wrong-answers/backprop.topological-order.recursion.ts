// wrong: a function that calls itself for every parent: no room for a chain of 100,000
// should hear: recurs|call stack|stack|calls itself|\bdeep|100,?000|long chain|\broom\b
/** A number in the computation graph: what it was made from, and whether it is on the list already. */
export interface Node {
  parents: Node[]
  listed: boolean
}

/** Everything that root was made from, parents before children, each once, root last. */
export function topologicalOrder<N extends Node>(root: N): N[] {
  const order: Node[] = []
  const path: Node[] = [root]
  const visit = (node: Node) => {
    if (node.listed) return
    node.listed = true
    for (const parent of node.parents) visit(parent)
    order.push(node)
  }
  visit(root)
  for (const node of order) node.listed = false
  return order as N[]
}
