// wrong: reverses the parents
// should hear: reverse|afterwards
/** A number in the computation graph: what it was made from, and whether it is on the list already. */
export interface Node {
  parents: Node[]
  listed: boolean
}

/** Everything that root was made from, parents before children, each once, root last. */
export function topologicalOrder<N extends Node>(root: N): N[] {
  const order: Node[] = []
  const path: Node[] = [root]
  while (path.length > 0) {
    const node = path[path.length - 1]
    const next = node.parents.reverse().find(p => !p.listed)
    if (next) path.push(next)
    else {
      node.listed = true
      order.push(node)
      path.pop()
    }
  }
  for (const node of order) node.listed = false
  return order as N[]
}
